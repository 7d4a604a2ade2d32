package io.ovation.interactions.reaction;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How often reactions are told.
 *
 * @param tickMillis between two sums of one session
 * @param sessions in how many sessions people may react at the same moment
 */
public record ReactionSettings(int tickMillis, int sessions) {
    public static ReactionSettings from(Settings settings) {
        return new ReactionSettings(
                settings.number(
                        "OVATION_REACTIONS_TICK_MILLIS",
                        500,
                        Range.millis(250, 10_000),
                        "The pause between two sums of a session's reactions: every viewer gets one frame for each."),
                settings.number(
                        "OVATION_REACTIONS_SESSIONS",
                        10_000,
                        Range.of(1, 1_000_000, "sessions"),
                        "In how many sessions people may react at the same moment; those of one more are lost."));
    }
}
