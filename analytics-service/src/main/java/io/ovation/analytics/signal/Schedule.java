package io.ovation.analytics.signal;

import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.stage.SessionView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The moments of a session's schedule. Pure. */
final class Schedule {
    /** A session that is hardly longer than what would be left of it has no such moment. */
    private static final int SLACK_MINUTES = 5;

    private Schedule() {}

    /** The moments that have just come. */
    static List<Crossing> crossings(SessionView session, Instant now, TimeSettings times) {
        List<Crossing> crossings = new ArrayList<>();
        Instant start = session.startDate();
        Instant end = session.endDate();
        Duration late = Duration.ofMillis(times.lateMillis());
        crossed(crossings, SignalKind.OPEN_DOORS, times.doorsMinutes(), new Moment(start, now, late));
        crossed(crossings, SignalKind.ABOUT_TO_START, times.beginMinutes(), new Moment(start, now, late));
        if (session.durationMinutes() >= times.endMinutes() + SLACK_MINUTES) {
            crossed(crossings, SignalKind.END_IN_SIGHT, times.endMinutes(), new Moment(end, now, late));
        }
        if (session.durationMinutes() >= times.lastMinutes() + SLACK_MINUTES) {
            crossed(crossings, SignalKind.LAST_MINUTES, times.lastMinutes(), new Moment(end, now, late));
        }
        return crossings;
    }

    private record Moment(Instant of, Instant now, Duration late) {
        boolean justCame(Instant at) {
            return !now.isBefore(at) && now.isBefore(at.plus(late)) && now.isBefore(of);
        }
    }

    private static void crossed(List<Crossing> crossings, SignalKind kind, int minutes, Moment moment) {
        Instant at = moment.of().minus(Duration.ofMinutes(minutes));
        if (moment.justCame(at)) {
            crossings.add(new Crossing(kind, minutes, null, null, at));
        }
    }
}
