package io.ovation.analytics.suggestion;

import io.ovation.contracts.stage.SessionView;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far a session is. */
enum Phase {
    LOBBY,
    /** Its first tenth. */
    OPENING,
    MIDDLE,
    /** Its last quarter of an hour. */
    CLOSING,
    ENDED;

    private static final Duration LAST = Duration.ofMinutes(15);

    static Phase of(SessionView session, Instant now) {
        Instant opened = session.startDate()
                .plus(Duration.ofMinutes(session.durationMinutes()).dividedBy(10));
        if (now.isBefore(session.startDate())) {
            return LOBBY;
        }
        if (!now.isBefore(session.endDate())) {
            return ENDED;
        }
        if (now.isBefore(opened)) {
            return OPENING;
        }
        return now.isBefore(session.endDate().minus(LAST)) ? MIDDLE : CLOSING;
    }

    /** As templates name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
