package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;

/**
 * Asks for stored events.
 *
 * @param channel the channel
 * @param after events with a larger seq
 * @param limit at most this many, 1 to 300
 */
public record ReadEvents(ChannelId channel, long after, int limit) {}
