package io.ovation.analytics.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.ReportWatching;
import io.ovation.contracts.analytics.Trend;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is made of viewers' reports. */
class MeterTest {
    private static final Instant END = Instant.parse("2026-11-20T13:00:00Z");
    private static final ReportWatching IN_FRONT = new ReportWatching(false, true, true);
    private static final ReportWatching MUTED = new ReportWatching(false, true, false);
    private static final ReportWatching BEHIND = new ReportWatching(false, false, true);
    private static final ReportWatching FULL_SCREEN = new ReportWatching(true, false, false);

    private final Meter meter = new Meter(new DashboardSettings(5000, 45_000, 100));

    private void reports(int people, ReportWatching report, long now) {
        for (int i = 0; i < people; i++) {
            meter.report("p_" + i, report, now);
        }
    }

    @Test
    void full_screen_and_front_with_sound_count_as_engaged_and_nothing_else_does() {
        meter.report("p_1", IN_FRONT, 0);
        meter.report("p_2", MUTED, 0);
        meter.report("p_3", BEHIND, 0);
        meter.report("p_4", FULL_SCREEN, 0);
        Figures figures = meter.measure(0, 10, END, null);
        assertThat(figures.attendees()).isEqualTo(4);
        assertThat(figures.engagementPercent()).isEqualTo(50);
        assertThat(figures.turnoutPercent()).isEqualTo(40);
        assertThat(figures.registered()).isEqualTo(10);
    }

    @Test
    void whoever_reports_twice_is_one_and_the_newest_report_counts() {
        meter.report("p_1", MUTED, 0);
        meter.report("p_1", IN_FRONT, 1);
        Figures figures = meter.measure(1, 0, END, null);
        assertThat(figures.attendees()).isEqualTo(1);
        assertThat(figures.engagementPercent()).isEqualTo(100);
    }

    @Test
    void whoever_is_silent_for_45_seconds_is_gone() {
        reports(3, IN_FRONT, 0);
        meter.report("p_0", IN_FRONT, 20_000);
        assertThat(meter.measure(45_000, 0, END, null).attendees()).isEqualTo(3);
        assertThat(meter.measure(45_001, 0, END, null).attendees()).isEqualTo(1);
    }

    @Test
    void without_registrations_there_is_no_turnout_and_without_people_no_engagement() {
        Figures figures = meter.measure(0, 0, END, null);
        assertThat(figures.registered()).isNull();
        assertThat(figures.turnoutPercent()).isNull();
        assertThat(figures.engagementPercent()).isNull();
    }

    @Test
    void turnout_is_never_more_than_everybody() {
        reports(12, IN_FRONT, 0);
        assertThat(meter.measure(0, 10, END, null).turnoutPercent()).isEqualTo(100);
    }

    @Test
    void more_viewers_than_the_limit_are_not_counted() {
        reports(150, IN_FRONT, 0);
        assertThat(meter.measure(0, 0, END, null).attendees()).isEqualTo(100);
    }

    @Test
    void an_audience_that_grows_stays_and_falls_turns_the_arrow() {
        assertThat(minutes(0, 5, 20, MUTED).attendeesTrend()).isEqualTo(Trend.FLAT);
        Figures grown = minutes(5, 1, 40, IN_FRONT);
        assertThat(grown.attendeesTrend()).isEqualTo(Trend.UP);
        assertThat(grown.engagementTrend()).isEqualTo(Trend.UP);
        Figures stayed = minutes(6, 6, 40, IN_FRONT);
        assertThat(stayed.attendeesTrend()).isEqualTo(Trend.FLAT);
        assertThat(stayed.engagementTrend()).isEqualTo(Trend.FLAT);
        assertThat(minutes(12, 2, 10, IN_FRONT).attendeesTrend()).isEqualTo(Trend.DOWN);
    }

    /** So many minutes of this audience, measured every five seconds. */
    private Figures minutes(long from, long length, int people, ReportWatching report) {
        Figures last = null;
        for (long at = from * 60_000; at < (from + length) * 60_000; at += 5000) {
            reports(people, report, at);
            last = meter.measure(at, 0, END, null);
        }
        return Objects.requireNonNull(last);
    }
}
