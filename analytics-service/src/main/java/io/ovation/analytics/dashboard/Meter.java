package io.ovation.analytics.dashboard;

import io.ovation.contracts.analytics.ChatMood;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.ReportWatching;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Measures one session: takes its viewers' reports and makes the figures.
 *
 * <p>All calls come from one thread.
 */
final class Meter {
    private final Viewers viewers;
    private Series series = Series.EMPTY;
    private long measuredAt = Long.MIN_VALUE;

    Meter(DashboardSettings settings) {
        this.viewers = new Viewers(settings.presentMillis(), settings.viewers());
    }

    void report(String person, ReportWatching report, long now) {
        viewers.report(person, report, now);
    }

    /** Whether the last measurement is older than this, in milliseconds. */
    boolean due(long now, long millis) {
        return measuredAt == Long.MIN_VALUE || now - measuredAt >= millis;
    }

    boolean deserted(long now) {
        return viewers.at(now).attendees() == 0;
    }

    /**
     * The figures now.
     *
     * @param registered those who are registered for the session's event, 0 when there are none or no event
     * @param mood how the chat sounds, if that is known
     */
    Figures measure(long now, long registered, Instant endDate, @Nullable ChatMood mood) {
        Headcount count = viewers.at(now);
        measuredAt = now;
        series = series.with(now, count);
        return new Figures(
                count.attendees(),
                series.attendees(),
                registered == 0 ? null : Long.valueOf(registered),
                registered == 0 ? null : Integer.valueOf(turnout(count.attendees(), registered)),
                count.engagementPercent(),
                series.engagement(),
                endDate,
                mood);
    }

    /** Whoever came without a registration counts too, so that it could be more than everybody. */
    private static int turnout(long attendees, long registered) {
        return (int) Math.min(100, Math.round(100.0 * attendees / registered));
    }
}
