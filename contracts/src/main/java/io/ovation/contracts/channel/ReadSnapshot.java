package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;

/** Asks for the newest view of a channel. */
public record ReadSnapshot(ChannelId channel) {}
