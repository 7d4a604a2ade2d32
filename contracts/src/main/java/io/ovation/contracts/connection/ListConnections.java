package io.ovation.contracts.connection;

import io.ovation.contracts.ChannelId;

/**
 * Asks for the caller's connections.
 *
 * @param channel the channel {@code private} of their event
 */
public record ListConnections(ChannelId channel) {}
