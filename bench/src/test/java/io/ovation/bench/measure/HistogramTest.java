package io.ovation.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private final Histogram histogram = new Histogram();

    @Test
    void an_empty_one_says_zero() {
        assertThat(histogram.millisAt(0.99)).isZero();
        assertThat(histogram.maxMillis()).isZero();
    }

    @Test
    void the_percentiles_of_one_to_a_thousand_milliseconds_are_those_of_the_numbers() {
        for (int millis = 1; millis <= 1_000; millis++) {
            histogram.record(millis * 1_000_000L);
        }

        assertThat(histogram.millisAt(0.5)).isCloseTo(500, Percentage.withPercentage(1.6));
        assertThat(histogram.millisAt(0.99)).isCloseTo(990, Percentage.withPercentage(1.6));
        assertThat(histogram.millisAt(1)).isEqualTo(1_000);
        assertThat(histogram.maxMillis()).isEqualTo(1_000);
        assertThat(histogram.count()).isEqualTo(1_000);
    }

    @Test
    void random_durations_of_all_sizes_are_kept_to_within_two_percent() {
        Random random = new Random(7);
        long[] micros = new long[10_000];
        Arrays.setAll(micros, i -> (long) Math.exp(random.nextDouble() * 17));
        for (long each : micros) {
            histogram.record(each * 1_000);
        }
        Arrays.sort(micros);

        for (double share : new double[] {0.01, 0.25, 0.5, 0.9, 0.99, 0.999}) {
            double exact = micros[(int) Math.ceil(share * micros.length) - 1] / 1_000.0;
            assertThat(histogram.millisAt(share)).isCloseTo(exact, Percentage.withPercentage(2));
        }
    }

    @Test
    void what_is_out_of_range_counts_at_its_end() {
        histogram.record(-5);
        histogram.record(Long.MAX_VALUE);

        assertThat(histogram.millisAt(0.5)).isZero();
        assertThat(histogram.maxMillis()).isEqualTo(100_000);
    }

    @Test
    void two_added_are_like_one_that_saw_everything() {
        Histogram other = new Histogram();
        histogram.record(1_000_000);
        other.record(9_000_000);

        histogram.add(other);

        assertThat(histogram.count()).isEqualTo(2);
        assertThat(histogram.millisAt(0.5)).isCloseTo(1, within(0.02));
        assertThat(histogram.maxMillis()).isEqualTo(9);
    }
}
