package io.ovation.bench.measure;

/**
 * A distribution of durations from 0 to 100 s, each kept to within 1.6 % (64 buckets for every power of two of microseconds). Not for
 * several threads.
 */
public final class Histogram {
    private static final int SUB_BITS = 6;
    private static final int SUB = 1 << SUB_BITS;
    private static final long MAX_MICROS = 100_000_000;

    private final long[] counts = new long[index(MAX_MICROS) + 1];
    private long total;
    private long maxMicros;

    /** Adds a duration; what is below zero counts as zero, what is too long as the longest. */
    public void record(long nanos) {
        long micros = Math.min(MAX_MICROS, Math.max(0, nanos / 1_000));
        counts[index(micros)]++;
        total++;
        maxMicros = Math.max(maxMicros, micros);
    }

    public void add(Histogram other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        total += other.total;
        maxMicros = Math.max(maxMicros, other.maxMicros);
    }

    /** How many durations were recorded. */
    public long count() {
        return total;
    }

    /** Milliseconds that this share (0 to 1) of the durations does not exceed; 0 when there are none. */
    public double millisAt(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * total));
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted) {
                return Math.min(upper(i), maxMicros) / 1_000.0;
            }
        }
        return 0;
    }

    public double maxMillis() {
        return maxMicros / 1_000.0;
    }

    private static int index(long micros) {
        int shift = Math.max(0, 64 - SUB_BITS - 1 - Long.numberOfLeadingZeros(micros | 1));
        return (int) ((long) shift * SUB + (micros >>> shift));
    }

    /** The largest value that {@link #index} puts there. */
    private static long upper(int index) {
        int shift = Math.max(0, index / SUB - 1);
        long mantissa = index - (long) shift * SUB;
        return ((mantissa + 1) << shift) - 1;
    }
}
