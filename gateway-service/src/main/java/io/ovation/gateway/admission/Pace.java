package io.ovation.gateway.admission;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.pace.TokenBuckets;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How fast an address may offer bad tokens and a person may ask. All threads may use it. */
public final class Pace {
    private static final double SECONDS_PER_MINUTE = 60;

    private final TokenBuckets<String> refusedTokens;
    private final TokenBuckets<String> requests;
    private final LongSupplier nanos;

    /** @param nanos a clock that never goes back, such as {@link System#nanoTime} */
    public Pace(AdmissionLimits limits, LongSupplier nanos) {
        this.nanos = nanos;
        refusedTokens = new TokenBuckets<>(
                limits.refusedTokensPerMinute() / SECONDS_PER_MINUTE, limits.refusedTokensBurst(), limits.remembered());
        requests = new TokenBuckets<>(limits.requestsPerSecond(), limits.requestBurst(), limits.remembered());
    }

    /**
     * Counts a refused token.
     *
     * @throws ProblemException {@code too-fast} when the address offered too many
     */
    public void tokenRefused(String address) {
        take(refusedTokens, address);
    }

    /**
     * Counts a request of a person.
     *
     * @throws ProblemException {@code too-fast}
     */
    public void request(String account, String person) {
        take(requests, account + "/" + person);
    }

    /**
     * Counts a request of somebody who shows no token.
     *
     * @throws ProblemException {@code too-fast}
     */
    public void request(String address) {
        take(requests, address);
    }

    private void take(TokenBuckets<String> buckets, String key) {
        OptionalLong wait = buckets.take(key, TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong()));
        if (wait.isPresent()) {
            throw Problems.TOO_FAST.withRetryAfterMillis(wait.getAsLong()).failure();
        }
    }
}
