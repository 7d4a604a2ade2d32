package io.ovation.contracts.chat;

import io.ovation.contracts.ChannelId;

/** Asks for one message by its seq. */
public record ReadMessage(ChannelId channel, long message) {}
