package io.ovation.contracts.qna;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for listed questions.
 *
 * @param channel the channel
 * @param byVotes whether the most popular come first, else the newest
 * @param cursor where to go on, or null
 * @param limit at most this many, 1 to 100
 */
public record ListQuestions(
        ChannelId channel, boolean byVotes, @Nullable String cursor, int limit) {}
