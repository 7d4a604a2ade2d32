package io.ovation.contracts.connection;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for messages of a conversation.
 *
 * @param channel the conversation
 * @param before messages with a smaller seq; null for the newest
 * @param limit at most this many, 1 to 100
 */
public record ReadConversation(ChannelId channel, @Nullable Long before, int limit) {}
