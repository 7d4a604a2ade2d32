package io.ovation.platform.config;

/**
 * What a number may be, both ends included.
 *
 * @param unit in the plural, for example {@code milliseconds}; empty for a port
 */
public record Range(int min, int max, String unit) {
    /** A TCP port; 0 lets the system choose. */
    public static final Range PORT = new Range(0, 65_535, "");

    public static Range of(int min, int max, String unit) {
        return new Range(min, max, unit);
    }

    public static Range millis(int min, int max) {
        return new Range(min, max, "milliseconds");
    }

    public static Range seconds(int min, int max) {
        return new Range(min, max, "seconds");
    }

    public static Range bytes(int min, int max) {
        return new Range(min, max, "bytes");
    }

    boolean contains(int value) {
        return value >= min && value <= max;
    }

    @Override
    public String toString() {
        return (min + " to " + max + " " + unit).strip();
    }
}
