package io.ovation.gateway.admission;

import io.ovation.contracts.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket for each key, for example an address: so many at once, so many a second in the long run. Bounded; the key longest unseen
 * is forgotten and starts full. All threads may use it.
 */
final class Buckets {
    private static final double MILLIS_PER_NANO = 1e-6;

    private final double perMilli;
    private final int burst;
    private final LongSupplier nanos;
    private final Map<String, Level> levels;

    private record Level(double tokens, long atNanos) {}

    Buckets(double perSecond, int burst, int remembered, LongSupplier nanos) {
        this.perMilli = perSecond / 1000;
        this.burst = burst;
        this.nanos = nanos;
        this.levels = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Takes one token; fails with {@code too-fast} and the time to the next one when there is none. */
    synchronized void take(String key) {
        long now = nanos.getAsLong();
        double tokens = tokens(key, now);
        if (tokens < 1) {
            throw Problems.TOO_FAST
                    .withRetryAfterMillis((long) Math.ceil((1 - tokens) / perMilli))
                    .failure();
        }
        levels.put(key, new Level(tokens - 1, now));
    }

    private double tokens(String key, long now) {
        Level level = levels.get(key);
        return level == null
                ? burst
                : Math.min(burst, level.tokens() + (now - level.atNanos()) * MILLIS_PER_NANO * perMilli);
    }
}
