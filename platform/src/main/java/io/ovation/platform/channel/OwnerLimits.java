package io.ovation.platform.channel;

/**
 * The bounds of one channel owner.
 *
 * @param batchRows rows in one append, 1 to 300
 * @param queued commands that may wait; more are refused as overloaded
 * @param attempts how often a batch is tried before its commands fail as unavailable
 * @param retryMillis pause before the second try; doubles with each
 * @param saveEveryRows rows between two saved states
 * @param freshMillis a refusal decided on a state older than this is decided again after reading the log
 * @param rememberedRepeats client ids kept in memory so that a repeat costs no store call
 */
public record OwnerLimits(
        int batchRows,
        int queued,
        int attempts,
        long retryMillis,
        int saveEveryRows,
        long freshMillis,
        int rememberedRepeats) {
    public static final OwnerLimits DEFAULTS = new OwnerLimits(100, 10_000, 6, 20, 500, 1_000, 2_000);
}
