package io.ovation.analytics.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.config.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signals about the schedule, to the millisecond. */
class ScheduleTest {
    private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");
    private static final TimeSettings TIMES = TimeSettings.from(Settings.of(Map.of()));

    private static List<SignalKind> at(String time, int minutes) {
        return Schedule.crossings(
                        SessionView.of("s", "S", START, minutes), Instant.parse("2026-11-26T" + time + "Z"), TIMES)
                .stream()
                .map(Crossing::kind)
                .toList();
    }

    @Test
    void fifteen_and_five_minutes_to_the_start_are_told_within_fifteen_seconds_or_not_at_all() {
        assertThat(at("11:44:59.999", 60)).isEmpty();
        assertThat(at("11:45:00", 60)).containsExactly(SignalKind.OPEN_DOORS);
        assertThat(at("11:45:14.999", 60)).containsExactly(SignalKind.OPEN_DOORS);
        assertThat(at("11:45:15", 60)).isEmpty();
        assertThat(at("11:55:00", 60)).containsExactly(SignalKind.ABOUT_TO_START);
    }

    @Test
    void fifteen_and_five_minutes_are_left() {
        assertThat(at("12:45:00", 60)).containsExactly(SignalKind.END_IN_SIGHT);
        assertThat(at("12:55:14.999", 60)).containsExactly(SignalKind.LAST_MINUTES);
        assertThat(at("13:00:00", 60)).isEmpty();
    }

    @Test
    void short_sessions_have_no_such_moment() {
        assertThat(at("12:04:00", 19)).isEmpty();
        assertThat(at("12:05:00", 20)).containsExactly(SignalKind.END_IN_SIGHT);
        assertThat(at("12:04:00", 9)).isEmpty();
        assertThat(at("12:05:00", 10)).containsExactly(SignalKind.LAST_MINUTES);
    }

    @Test
    void a_moment_is_told_once_and_again_when_the_schedule_moves() {
        Crossing doors = Schedule.crossings(
                        SessionView.of("s", "S", START, 60), Instant.parse("2026-11-26T11:45:05Z"), TIMES)
                .get(0);
        assertThat(doors.value()).isEqualTo(15);
        assertThat(doors.news(null)).isTrue();
        assertThat(doors.news(Instant.parse("2026-11-26T11:45:00Z"))).isFalse();
        assertThat(doors.news(Instant.parse("2026-11-26T11:44:59.999Z"))).isTrue();
    }
}
