package io.ovation.contracts.chat;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the caller's own reactions, and whether they are blocked.
 *
 * @param channel the chat
 * @param from first message, or null for the newest messages in the view
 * @param to last message, or null for the newest; at most 300 places from {@code from} on are looked at
 */
public record ReadMine(
        ChannelId channel, @Nullable Long from, @Nullable Long to) {}
