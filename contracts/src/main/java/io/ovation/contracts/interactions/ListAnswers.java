package io.ovation.contracts.interactions;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for answers to one interaction: moderators for all of them, others for what is shared of an open-ended question.
 *
 * @param channel the channel
 * @param interaction which one
 * @param cursor where the last page ended, or null
 * @param limit at most this many, 1 to 100
 */
public record ListAnswers(
        ChannelId channel, long interaction, @Nullable String cursor, int limit) {}
