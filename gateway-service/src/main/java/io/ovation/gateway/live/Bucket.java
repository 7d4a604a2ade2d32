package io.ovation.gateway.live;

/** A token bucket: so many at once, so many a second in the long run. */
final class Bucket {
    private final double perMilli;
    private final double burst;
    private double tokens;
    private long at;

    Bucket(int perSecond, int burst, long nowMillis) {
        this.perMilli = perSecond / 1000.0;
        this.burst = burst;
        this.tokens = burst;
        this.at = nowMillis;
    }

    /** Takes one if there is one. */
    boolean take(long nowMillis) {
        tokens = Math.min(burst, tokens + (nowMillis - at) * perMilli);
        at = nowMillis;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }

    /** Milliseconds until the next one. */
    long waitMillis() {
        return (long) Math.ceil(Math.max(0, 1 - tokens) / perMilli);
    }
}
