package io.ovation.contracts.analytics;

import io.ovation.contracts.ChannelId;

/** A moderator asks for the signals of their session. */
public record ReadSignals(ChannelId channel) {}
