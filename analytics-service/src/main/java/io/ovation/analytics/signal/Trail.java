package io.ovation.analytics.signal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * An audience over the last minutes. A hole in it begins it anew: what was before can be compared with nothing.
 *
 * <p>All calls come from one thread.
 */
final class Trail {
    private final Deque<Sample> samples = new ArrayDeque<>();
    private final long keptMillis;
    private final long holeMillis;
    private long since = Long.MAX_VALUE;

    /** Keeps samples for {@code keptMillis}; {@code holeMillis} without one are a hole. */
    Trail(long keptMillis, long holeMillis) {
        this.keptMillis = keptMillis;
        this.holeMillis = holeMillis;
    }

    void add(Sample sample) {
        Sample last = samples.peekLast();
        if (last == null || sample.at() < last.at() || sample.at() - last.at() > holeMillis) {
            samples.clear();
            since = sample.at();
        }
        samples.addLast(sample);
        while (sample.at() - samples.getFirst().at() > keptMillis) {
            samples.removeFirst();
        }
    }

    /** Since when there is no hole; never when there is nothing. */
    long since() {
        return since;
    }

    /** How many are here now. */
    long people() {
        Sample last = samples.peekLast();
        return last == null ? 0 : last.people();
    }

    /** The mean share of the engaged between these times, both included. */
    OptionalDouble meanEngaged(long from, long to) {
        return values(from, to, Sample::engaged).average();
    }

    /** The median share of the engaged between these times, when there are so many samples. */
    OptionalDouble medianEngaged(long from, long to, int atLeast) {
        return median(values(from, to, Sample::engaged).toArray(), atLeast);
    }

    /** The median number of people between these times, when there are so many samples. */
    OptionalDouble medianPeople(long from, long to, int atLeast) {
        return median(values(from, to, Sample::people).toArray(), atLeast);
    }

    private DoubleStream values(long from, long to, ToDoubleFunction<Sample> value) {
        return samples.stream()
                .filter(sample -> sample.at() >= from && sample.at() <= to)
                .mapToDouble(value)
                .filter(Double::isFinite);
    }

    private static OptionalDouble median(double[] values, int atLeast) {
        if (values.length < Math.max(1, atLeast)) {
            return OptionalDouble.empty();
        }
        Arrays.sort(values);
        int middle = values.length / 2;
        return OptionalDouble.of(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
    }
}
