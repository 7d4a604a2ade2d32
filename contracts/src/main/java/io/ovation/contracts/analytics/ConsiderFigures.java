package io.ovation.contracts.analytics;

import io.ovation.contracts.ChannelId;

/**
 * A session was measured; whoever has its signals looks whether there is one.
 *
 * @param channel the session's channel {@code signals}
 */
public record ConsiderFigures(ChannelId channel, Figures figures, Heard heard) {}
