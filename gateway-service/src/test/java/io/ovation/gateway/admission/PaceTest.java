package io.ovation.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final AdmissionLimits LIMITS = new AdmissionLimits(60, 3, 2, 3, 10, 5, 100);
    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(LIMITS, nanos::get);

    @Test
    void a_person_may_ask_in_a_burst_and_then_at_the_rate() {
        for (int i = 0; i < 5; i++) {
            pace.request("102", "p_a");
        }
        assertThatThrownBy(() -> pace.request("102", "p_a")).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().status()).isEqualTo(429);
            assertThat(refusal.problem().retryAfterMillis()).isEqualTo(100L);
        });
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
        pace.request("102", "p_a");
        assertThatThrownBy(() -> pace.request("102", "p_a")).hasMessage("too-fast");
    }

    @Test
    void people_do_not_slow_each_other_down() {
        for (int i = 0; i < 5; i++) {
            pace.request("102", "p_a");
        }
        pace.request("102", "p_b");
        pace.request("103", "p_a");
    }

    @Test
    void a_long_pause_fills_the_bucket_and_no_more() {
        nanos.addAndGet(TimeUnit.HOURS.toNanos(5));
        for (int i = 0; i < 3; i++) {
            pace.tokenRefused("192.0.2.1");
        }
        assertThatThrownBy(() -> pace.tokenRefused("192.0.2.1")).hasMessage("too-fast");
    }

    @Test
    void the_one_longest_unseen_is_forgotten() {
        for (int i = 0; i < 5; i++) {
            pace.request("102", "p_first");
        }
        for (int i = 0; i < LIMITS.remembered(); i++) {
            pace.request("102", "p_" + i);
        }
        pace.request("102", "p_first");
    }
}
