package io.ovation.analytics.signal;

/**
 * Lets through once what has been over its threshold for long enough, and again only after it was calm. Immutable.
 *
 * @param armed whether being over the threshold would be news
 * @param since when that began, milliseconds, or {@link #NOT}
 */
record Latch(boolean armed, long since) {
    static final long NOT = Long.MIN_VALUE;
    static final Latch ARMED = new Latch(true, NOT);

    /** After a look at this time. */
    Latch seen(Level level, long now) {
        return switch (level) {
            case OVER -> since == NOT ? new Latch(armed, now) : this;
            case BETWEEN -> new Latch(armed, NOT);
            case CALM -> ARMED;
        };
    }

    /** Whether it has been over the threshold for so long, and that was not told. */
    boolean opens(long now, long heldMillis) {
        return armed && since != NOT && now - since >= heldMillis;
    }

    /** After it was told. */
    Latch told() {
        return new Latch(false, since);
    }
}
