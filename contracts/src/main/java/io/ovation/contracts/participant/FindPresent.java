package io.ovation.contracts.participant;

import io.ovation.contracts.ChannelId;

/**
 * Asks who somebody is that is connected.
 *
 * @param channel the session's channel {@code participants}
 * @param person their person id
 */
public record FindPresent(ChannelId channel, String person) {}
