package io.ovation.analytics.signal;

import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.stage.SessionView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as it was just measured.
 *
 * @param trouble what its chat complains of, or null
 */
record Now(SessionView session, Figures figures, @Nullable Trouble trouble, Instant at) {
    Sample sample() {
        Integer percent = figures.engagementPercent();
        return new Sample(at.toEpochMilli(), figures.attendees(), percent == null ? Double.NaN : percent / 100.0);
    }

    /** Whether the session has been on for so long and goes on for so long, in milliseconds. */
    boolean midway(long afterStart, long beforeEnd) {
        return !at.isBefore(session.startDate().plusMillis(afterStart))
                && at.isBefore(session.endDate().minusMillis(beforeEnd));
    }
}
