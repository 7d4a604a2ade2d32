package io.ovation.contracts.connection;

import io.ovation.contracts.ChannelId;

/**
 * Tells somebody on the channel {@code private} of their event what has become of a connection; services only, without a token.
 *
 * @param channel the channel
 * @param clientId by which twice is once
 * @param person whom to tell
 * @param changed what
 */
public record TellPerson(ChannelId channel, String clientId, String person, ConnectionChanged changed) {}
