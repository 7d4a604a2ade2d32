package io.ovation.contracts.interactions;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what people answered to whatever in a session; services only, without a token.
 *
 * @param channel the channel
 * @param cursor where the last page ended, or null
 */
public record ReadAllAnswers(ChannelId channel, @Nullable String cursor) {}
