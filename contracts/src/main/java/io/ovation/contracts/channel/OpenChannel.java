package io.ovation.contracts.channel;

import io.ovation.contracts.ChannelId;

/** Asks whether the caller may read the channel now; refused with a problem that says why not. */
public record OpenChannel(ChannelId channel) {}
