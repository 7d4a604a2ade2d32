package io.ovation.platform.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.platform.channel.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class ConflationTest {
    private final Time time = new Time();
    private final List<String> passed = new ArrayList<>();
    private final Conflation<String, Map<String, Long>> sums =
            new Conflation<>(Counts::sum, 500, 2, time, (key, value) -> passed.add(time.now + " " + key + value));

    @Test
    void the_first_value_goes_on_at_once_and_the_next_ones_as_their_sum_when_the_pause_is_over() {
        claps(1);
        time.until(100);
        claps(2);
        time.until(400);
        claps(3);
        time.until(2_000);

        assertThat(passed).containsExactly("0 keynote{clap=1}", "500 keynote{clap=5}");
    }

    @Test
    void nothing_goes_on_when_nothing_came() {
        time.until(10_000);

        assertThat(passed).isEmpty();
    }

    @Test
    void a_thousand_values_in_five_seconds_are_eleven_and_none_is_lost() {
        for (int i = 0; i < 1000; i++) {
            claps(1);
            time.until((i + 1) * 5L);
        }
        time.until(6_000);

        assertThat(passed).hasSize(11);
        assertThat(passed.stream()
                        .mapToInt(each -> Integer.parseInt(each.replaceAll(".*=(\\d+)}", "$1")))
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void what_would_be_one_busy_key_too_many_is_not_taken_until_one_is_quiet() {
        assertThat(sums.put("one", Map.of("clap", 1L))).isTrue();
        assertThat(sums.put("two", Map.of("clap", 1L))).isTrue();
        assertThat(sums.put("three", Map.of("clap", 1L))).isFalse();
        time.until(1_000);
        assertThat(sums.put("three", Map.of("clap", 1L))).isTrue();
    }

    private void claps(long count) {
        assertThat(sums.put("keynote", Map.of("clap", count))).isTrue();
    }

    /** Time that passes when the test says so. */
    private static final class Time implements Timers {
        private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::at));
        private long now;

        private record Task(long at, Runnable work) {}

        void until(long millis) {
            while (!tasks.isEmpty() && tasks.peek().at() <= millis) {
                Task next = tasks.remove();
                now = next.at();
                next.work().run();
            }
            now = millis;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH.plusMillis(now);
        }

        @Override
        public long monotonicMillis() {
            return now;
        }

        @Override
        public void after(long delayMillis, Runnable task) {
            tasks.add(new Task(now + delayMillis, task));
        }
    }
}
