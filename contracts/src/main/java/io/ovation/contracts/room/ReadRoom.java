package io.ovation.contracts.room;

import io.ovation.contracts.ChannelId;

/** Asks how one comes into a room. */
public record ReadRoom(ChannelId channel) {}
