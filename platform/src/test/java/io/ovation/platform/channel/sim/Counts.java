package io.ovation.platform.channel.sim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** How often each thing happened. */
final class Counts {
    private final EnumMap<Counter, Long> counts = new EnumMap<>(Counter.class);

    void add(Counter counter, long more) {
        counts.merge(counter, more, Long::sum);
    }

    void addAll(Counts others) {
        others.counts.forEach(this::add);
    }

    long of(Counter counter) {
        return counts.getOrDefault(counter, 0L);
    }

    List<Counter> never() {
        return Arrays.stream(Counter.values())
                .filter(counter -> of(counter) == 0)
                .toList();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
