package io.ovation.analytics.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatchTest {
    @Test
    void it_opens_when_it_was_over_for_long_enough_without_a_break() {
        Latch over = Latch.ARMED.seen(Level.OVER, 0).seen(Level.OVER, 59_999);
        assertThat(over.opens(59_999, 60_000)).isFalse();
        assertThat(over.opens(60_000, 60_000)).isTrue();
        assertThat(over.seen(Level.BETWEEN, 60_000).seen(Level.OVER, 60_001).opens(60_001, 60_000))
                .isFalse();
    }

    @Test
    void once_told_it_stays_shut_until_it_was_calm() {
        Latch told = Latch.ARMED.seen(Level.OVER, 0).told();
        assertThat(told.seen(Level.OVER, 1_000_000).opens(1_000_000, 0)).isFalse();
        Latch wavered = told.seen(Level.BETWEEN, 1).seen(Level.OVER, 2);
        assertThat(wavered.opens(100, 0)).isFalse();
        assertThat(wavered.seen(Level.CALM, 3).seen(Level.OVER, 4).opens(4, 0)).isTrue();
    }
}
