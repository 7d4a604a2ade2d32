package io.ovation.platform.pace;

/** A token bucket: so many at once, so many a second in the long run. For one thread. */
public final class TokenBucket {
    /** Keeps a wait of one millisecond from becoming two because a fraction has no exact binary form. */
    private static final double ROUNDING = 1e-6;

    private final double perMilli;
    private final int burst;
    private double tokens;
    private long atMillis;
    private double missing;

    /** A full bucket; all times are monotonic milliseconds. */
    public TokenBucket(double perSecond, int burst, long nowMillis) {
        this.perMilli = perSecond / 1000;
        this.burst = burst;
        this.tokens = burst;
        this.atMillis = nowMillis;
    }

    /** Takes one token if there is one. A refusal changes nothing, so that no rounding adds up. */
    public boolean take(long nowMillis) {
        return take(1, nowMillis);
    }

    /** Takes this many tokens, all or none. */
    public boolean take(long wanted, long nowMillis) {
        double available = Math.min(burst, tokens + (nowMillis - atMillis) * perMilli);
        missing = Math.max(0, wanted - available);
        if (missing > 0) {
            return false;
        }
        tokens = available - wanted;
        atMillis = nowMillis;
        return true;
    }

    /** Milliseconds from the last refusal until there are those tokens. */
    public long waitMillis() {
        return (long) Math.ceil(missing / perMilli - ROUNDING);
    }
}
