package io.ovation.contracts.chat;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for messages before a place.
 *
 * @param channel the chat
 * @param before messages with a smaller seq; null for the newest
 * @param limit at most this many, 1 to 100
 */
public record ReadMessages(ChannelId channel, @Nullable Long before, int limit) {}
