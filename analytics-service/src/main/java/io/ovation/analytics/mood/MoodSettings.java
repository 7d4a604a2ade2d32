package io.ovation.analytics.mood;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How chats are listened to.
 *
 * @param lines the most lines of one chat that are looked at
 */
public record MoodSettings(int lines) {
    public static MoodSettings from(Settings settings) {
        return new MoodSettings(
                settings.number(
                        "OVATION_MOOD_LINES",
                        5000,
                        Range.of(50, 100_000, "lines"),
                        "The most lines of the last five minutes of a chat that its mood is made of; of more the newest count."));
    }
}
