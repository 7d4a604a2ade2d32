package io.ovation.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private final TokenBuckets<String> buckets = new TokenBuckets<>(2, 3, 2);

    @Test
    void a_burst_is_let_through_and_then_the_long_run_rate() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("ada", 0)).isEmpty();
        }
        assertThat(buckets.take("ada", 0)).hasValue(500);
        assertThat(buckets.take("ada", 499)).hasValue(1);
        assertThat(buckets.take("ada", 500)).isEmpty();
    }

    @Test
    void each_key_has_its_own() {
        for (int i = 0; i < 3; i++) {
            buckets.take("ada", 0);
        }
        assertThat(buckets.take("bela", 0)).isEmpty();
    }

    @Test
    void the_key_longest_unseen_is_forgotten_and_starts_full() {
        for (int i = 0; i < 3; i++) {
            buckets.take("ada", 0);
        }
        buckets.take("bela", 0);
        buckets.take("chidi", 0);
        assertThat(buckets.take("ada", 0)).isEmpty();
    }
}
