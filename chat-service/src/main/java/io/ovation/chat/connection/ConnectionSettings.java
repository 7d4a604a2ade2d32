package io.ovation.chat.connection;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.pace.Pace;

/**
 * The bounds of private chat.
 *
 * @param messageCodePoints the longest message
 * @param pending requests of one person that may wait for an answer
 * @param requests how fast one person may ask others
 * @param messages how fast one person may write in one conversation, and do anything else there
 */
public record ConnectionSettings(int messageCodePoints, int pending, Pace requests, Pace messages) {
    public static ConnectionSettings from(Settings settings) {
        return new ConnectionSettings(
                settings.number(
                        "OVATION_PRIVATE_MESSAGE_CHARACTERS",
                        2000,
                        Range.of(1, 10_000, "code points"),
                        "The longest message of a private chat."),
                settings.number(
                        "OVATION_PRIVATE_PENDING",
                        50,
                        Range.of(1, 500, "requests"),
                        "How many requests for a connection of one person may wait for an answer."),
                Pace.from(
                        settings,
                        "OVATION_PRIVATE_REQUESTS",
                        new Pace(10, 2),
                        "requests for a connection",
                        "one event"),
                Pace.from(
                        settings,
                        "OVATION_PRIVATE_MESSAGES",
                        new Pace(20, 120),
                        "messages and other commands",
                        "one private chat"));
    }
}
