package io.ovation.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessUsageTest {
    @Test
    void a_process_name_with_blanks_and_brackets_does_not_shift_the_fields() {
        String stat = "42 (my (odd) name) S 1 42 42 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 30 0 1000 0 0";

        assertThat(ProcessUsage.cpuNanos(stat)).isEqualTo(3_000_000_000L);
    }

    @Test
    void the_busiest_thread_is_the_one_that_used_most_since_then_and_not_in_all() {
        ProcessUsage before = new ProcessUsage(0, Map.of("old", 900L, "loop", 100L), 0);
        ProcessUsage after = new ProcessUsage(0, Map.of("old", 910L, "loop", 180L, "new", 30L), 0);

        assertThat(after.busiestThreadNanosSince(before)).isEqualTo(80);
    }

    @Test
    void this_process_can_be_looked_at() {
        ProcessUsage usage = ProcessUsage.own();

        assertThat(usage.residentBytes()).isPositive();
        assertThat(usage.threadNanos()).isNotEmpty();
    }
}
