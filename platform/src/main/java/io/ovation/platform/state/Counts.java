package io.ovation.platform.state;

import java.util.HashMap;
import java.util.Map;

/** How many of what. */
public final class Counts {
    private Counts() {}

    /** Both together, in a map of its own. */
    public static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sum = new HashMap<>(one);
        other.forEach((what, count) -> sum.merge(what, count, Long::sum));
        return sum;
    }

    /** All of them. */
    public static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
