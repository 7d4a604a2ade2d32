package io.ovation.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.platform.channel.HandTimers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloodTest {
    private static final ChannelId CHAT = ChannelId.parse("102/s/chat");

    private final HandTimers timers = new HandTimers();
    private final Flood flood = new Flood(new Pace(10, 120), timers);

    @Test
    void ten_at_once_then_two_a_second_and_the_refusal_says_when() {
        for (int i = 0; i < 10; i++) {
            assertThat(flood.refuses(CHAT, "p_ada")).isEmpty();
        }
        Optional<Problem> refusal = flood.refuses(CHAT, "p_ada");
        assertThat(refusal.map(Problem::code)).contains("too-fast");
        assertThat(refusal.map(Problem::retryAfterMillis)).contains(500L);
        timers.pass(499);
        assertThat(flood.refuses(CHAT, "p_ada")).isPresent();
        timers.pass(1);
        assertThat(flood.refuses(CHAT, "p_ada")).isEmpty();
        assertThat(flood.refuses(CHAT, "p_ada")).isPresent();
    }

    @Test
    void people_and_channels_do_not_slow_each_other_down() {
        for (int i = 0; i < 10; i++) {
            flood.refuses(CHAT, "p_ada");
        }
        assertThat(flood.refuses(CHAT, "p_ben")).isEmpty();
        assertThat(flood.refuses(ChannelId.parse("102/other/chat"), "p_ada")).isEmpty();
    }

    @Test
    void silence_earns_no_more_than_the_burst() {
        timers.pass(3_600_000);
        for (int i = 0; i < 10; i++) {
            assertThat(flood.refuses(CHAT, "p_ada")).isEmpty();
        }
        assertThat(flood.refuses(CHAT, "p_ada")).isPresent();
    }
}
