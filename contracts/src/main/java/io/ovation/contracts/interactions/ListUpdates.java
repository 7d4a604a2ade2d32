package io.ovation.contracts.interactions;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for updates, the newest first.
 *
 * @param channel the channel
 * @param cursor where the last page ended, or null
 * @param limit at most this many, 1 to 100
 */
public record ListUpdates(ChannelId channel, @Nullable String cursor, int limit) {}
