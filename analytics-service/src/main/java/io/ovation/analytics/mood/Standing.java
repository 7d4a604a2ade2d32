package io.ovation.analytics.mood;

import io.ovation.contracts.analytics.Mood;

/**
 * The mood that is told, and the one that the lines have been saying since. A mood is told when the lines have said it for 20 seconds and
 * the one before it was told for 30; that a chat is quiet, or no longer, is told at once. Immutable; times are milliseconds.
 *
 * @param told the mood that people see
 * @param since since when
 * @param heard what the lines say
 * @param heardSince since when without a break
 */
record Standing(Mood told, long since, Mood heard, long heardSince) {
    private static final long HELD_MILLIS = 20_000;
    private static final long STAYS_MILLIS = 30_000;
    private static final long QUIET_MILLIS = 300_000;
    private static final double POSITIVE_ENTERS = 0.25;
    private static final double POSITIVE_LEAVES = 0.12;
    private static final double NEGATIVE_ENTERS = -0.20;
    private static final double NEGATIVE_LEAVES = -0.08;
    private static final int LINES = 5;
    private static final int PEOPLE = 3;

    /** What is told first of a chat: what its lines say now, since nothing was told that it could waver from. */
    static Standing first(Tally tally, long lastAt, long now) {
        return told(Mood.QUIET, lastAt + QUIET_MILLIS).next(tally, lastAt, now);
    }

    /** A mood that was told before, perhaps by another process. */
    static Standing told(Mood mood, long since) {
        return new Standing(mood, since, mood, since);
    }

    /**
     * What is told after this.
     *
     * @param lastAt when somebody last wrote, or when the session began
     */
    Standing next(Tally tally, long lastAt, long now) {
        if (now - lastAt >= QUIET_MILLIS) {
            return told == Mood.QUIET ? this : told(Mood.QUIET, lastAt + QUIET_MILLIS);
        }
        Mood says = says(tally);
        if (told == Mood.QUIET) {
            return told(says, now);
        }
        Standing hears = says == heard ? this : new Standing(told, since, says, now);
        boolean changes = says != told && now - hears.heardSince >= HELD_MILLIS && now - since >= STAYS_MILLIS;
        return changes ? told(says, now) : hears;
    }

    /** It takes more to call a chat positive or negative than to go on calling it so. */
    private Mood says(Tally tally) {
        boolean enough = tally.messages() >= LINES && tally.people() >= PEOPLE;
        double positive = told == Mood.POSITIVE ? POSITIVE_LEAVES : POSITIVE_ENTERS;
        double negative = told == Mood.NEGATIVE ? NEGATIVE_LEAVES : NEGATIVE_ENTERS;
        if (enough && tally.score() >= positive && tally.contented() >= PEOPLE) {
            return Mood.POSITIVE;
        }
        return enough && tally.score() <= negative && tally.discontented() >= PEOPLE ? Mood.NEGATIVE : Mood.NEUTRAL;
    }
}
