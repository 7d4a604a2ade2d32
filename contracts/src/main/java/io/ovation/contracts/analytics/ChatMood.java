package io.ovation.contracts.analytics;

import java.time.Instant;

/**
 * How the chat of a session sounds, by the last five minutes of it. Of nobody in particular, and not kept for anybody.
 *
 * @param value the mood
 * @param since when it became so
 * @param sure how much it rests on: "low" below 10 lines or 5 people, "high" from 30 lines and 15 people on
 * @param messages lines of those five minutes by attendees and speakers
 * @param people who wrote them
 */
public record ChatMood(Mood value, Instant since, Sure sure, long messages, long people) {}
