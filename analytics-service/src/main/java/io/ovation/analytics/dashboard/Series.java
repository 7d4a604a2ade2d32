package io.ovation.analytics.dashboard;

import io.ovation.contracts.analytics.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The headcounts of the last five minutes, the newest last. Immutable. */
record Series(List<Sample> samples) {
    static final Series EMPTY = new Series(List.of());

    private static final long SHORT_MILLIS = 60_000;
    private static final long LONG_MILLIS = 300_000;
    private static final double PEOPLE = 2;
    private static final double PEOPLE_SHARE = 0.05;
    private static final double ENGAGEMENT_POINTS = 3;

    /** A headcount and when it was taken, monotonic milliseconds. */
    record Sample(long at, Headcount count) {}

    Series {
        samples = List.copyOf(samples);
    }

    Series with(long at, Headcount count) {
        List<Sample> kept = new ArrayList<>(samples);
        kept.removeIf(sample -> at - sample.at() > LONG_MILLIS);
        kept.add(new Sample(at, count));
        return new Series(kept);
    }

    /** Up or down when the mean of the last minute is at least 5 % and 2 people away from that of the last five. */
    Trend attendees() {
        double base = mean(samples, Series::people);
        double change = mean(lastMinute(), Series::people) - base;
        return trend(change, Math.max(PEOPLE, PEOPLE_SHARE * base));
    }

    /** Up or down when the mean of the last minute is at least 3 points away from that of the last five. */
    Trend engagement() {
        return trend(mean(lastMinute(), Series::engagement) - mean(samples, Series::engagement), ENGAGEMENT_POINTS);
    }

    private static Trend trend(double change, double threshold) {
        if (Math.abs(change) < threshold) {
            return Trend.FLAT;
        }
        return change > 0 ? Trend.UP : Trend.DOWN;
    }

    private List<Sample> lastMinute() {
        long newest = samples.isEmpty() ? 0 : samples.get(samples.size() - 1).at();
        return samples.stream()
                .filter(sample -> newest - sample.at() < SHORT_MILLIS)
                .toList();
    }

    /** A moment without anybody says nothing about how people watch. */
    private static double mean(List<Sample> of, ToDoubleFunction<Sample> figure) {
        return of.stream()
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .average()
                .orElse(0);
    }

    private static double people(Sample sample) {
        return sample.count().attendees();
    }

    private static double engagement(Sample sample) {
        Headcount count = sample.count();
        return count.attendees() == 0 ? Double.NaN : 100.0 * count.engaged() / count.attendees();
    }
}
