package io.ovation.gateway.admission;

import io.ovation.contracts.ProblemException;
import java.util.function.LongSupplier;

/** How fast an address may offer bad tokens and a person may ask. All threads may use it. */
public final class Pace {
    private static final double SECONDS_PER_MINUTE = 60;

    private final Buckets refusedTokens;
    private final Buckets requests;

    /** @param nanos a clock that never goes back, such as {@link System#nanoTime} */
    public Pace(AdmissionLimits limits, LongSupplier nanos) {
        refusedTokens = new Buckets(
                limits.refusedTokensPerMinute() / SECONDS_PER_MINUTE,
                limits.refusedTokensBurst(),
                limits.remembered(),
                nanos);
        requests = new Buckets(limits.requestsPerSecond(), limits.requestBurst(), limits.remembered(), nanos);
    }

    /**
     * Counts a refused token.
     *
     * @throws ProblemException {@code too-fast} when the address offered too many
     */
    public void tokenRefused(String address) {
        refusedTokens.take(address);
    }

    /**
     * Counts a request of a person.
     *
     * @throws ProblemException {@code too-fast}
     */
    public void request(String account, String person) {
        requests.take(account + "/" + person);
    }

    /**
     * Counts a request of somebody who shows no token.
     *
     * @throws ProblemException {@code too-fast}
     */
    public void request(String address) {
        requests.take(address);
    }
}
