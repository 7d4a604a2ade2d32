package io.ovation.gateway.reactions;

import io.ovation.contracts.interactions.SendReactions;
import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * The bounds of reactions on one gateway.
 *
 * @param perSecond reactions of one person in the long run
 * @param burst reactions of one person at once, at least as many as one command carries
 * @param gatherMillis between two sums of a session that go to its service
 * @param sessions in how many sessions people may react at the same moment
 * @param remembered people counted at once; the one longest unseen is forgotten
 */
public record ReactionLimits(int perSecond, int burst, int gatherMillis, int sessions, int remembered) {
    public static final ReactionLimits DEFAULTS = new ReactionLimits(10, SendReactions.MOST, 200, 10_000, 100_000);

    public static ReactionLimits from(Settings settings) {
        return new ReactionLimits(
                settings.number(
                        "OVATION_REACTIONS_PER_SECOND",
                        DEFAULTS.perSecond,
                        Range.of(1, 1_000, "a second"),
                        "How many reactions one person may send in the long run, through one gateway."),
                settings.number(
                        "OVATION_REACTIONS_BURST",
                        DEFAULTS.burst,
                        Range.of(SendReactions.MOST, 10_000, "at once"),
                        "How many reactions one person may send at once."),
                settings.number(
                        "OVATION_REACTIONS_GATHER_MILLIS",
                        DEFAULTS.gatherMillis,
                        Range.millis(20, 5_000),
                        "For how long a gateway sums up a session's reactions before it tells their service."),
                settings.number(
                        "OVATION_REACTIONS_GATEWAY_SESSIONS",
                        DEFAULTS.sessions,
                        Range.of(1, 1_000_000, "sessions"),
                        "In how many sessions people may react at the same moment through one gateway."),
                settings.number(
                        "OVATION_REACTIONS_PEOPLE",
                        DEFAULTS.remembered,
                        Range.of(100, 10_000_000, "people"),
                        "How many people's pace a gateway remembers; the one longest unseen is forgotten."));
    }
}
