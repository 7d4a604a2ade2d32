package io.ovation.platform.pace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A token bucket for each key, for example a person or an address. Bounded: the key longest unseen is forgotten and starts full. All
 * threads may use it.
 */
public final class TokenBuckets<K> {
    private final double perSecond;
    private final int burst;
    private final Map<K, TokenBucket> buckets;

    public TokenBuckets(double perSecond, int burst, int remembered) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, TokenBucket> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Takes one of the key's tokens; when there is none, answers with the milliseconds until there is one. */
    public OptionalLong take(K key, long nowMillis) {
        return take(key, 1, nowMillis);
    }

    /** The same for this many tokens, all or none. */
    public synchronized OptionalLong take(K key, long wanted, long nowMillis) {
        TokenBucket bucket = buckets.computeIfAbsent(key, fresh -> new TokenBucket(perSecond, burst, nowMillis));
        return bucket.take(wanted, nowMillis) ? OptionalLong.empty() : OptionalLong.of(bucket.waitMillis());
    }
}
