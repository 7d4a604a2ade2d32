package io.ovation.analytics.signal;

import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Trend;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.config.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session that is observed, five seconds by five seconds; noon is its start. */
final class Watching {
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final SessionView session;
    private Observer observer = new Observer(SignalSettings.from(Settings.of(Map.of())));
    private final Map<SignalKind, Instant> told = new EnumMap<>(SignalKind.class);
    private final List<Crossing> crossings = new ArrayList<>();
    private Instant now;

    Watching(int minutes) {
        this.session = SessionView.of("s", "S", NOON, minutes);
        this.now = NOON;
    }

    /** What an audience of this size is like at its n-th measurement. */
    interface Share {
        int percent(long measurement);
    }

    Watching minutes(double minutes, long people, int percent) {
        return minutes(minutes, people, measurement -> percent);
    }

    Watching minutes(double minutes, long people, Share share) {
        for (long i = 0; i < minutes * 12; i++) {
            measure(people, share.percent(i), null);
        }
        return this;
    }

    void measure(long people, int percent, @Nullable Trouble trouble) {
        Figures figures = new Figures(
                people, Trend.FLAT, null, null, people == 0 ? null : percent, Trend.FLAT, session.endDate(), null);
        for (Crossing crossing : observer.next(new Now(session, figures, trouble, now), told)) {
            crossings.add(crossing);
            told.put(crossing.kind(), now);
        }
        now = now.plusSeconds(5);
    }

    /** As after the end of the process: the log is there, what was observed is not. */
    Watching elsewhere() {
        observer = new Observer(SignalSettings.from(Settings.of(Map.of())));
        return this;
    }

    Watching later(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    /** What was told about the audience so far. */
    List<SignalKind> told() {
        return crossings.stream()
                .map(Crossing::kind)
                .filter(kind -> kind != SignalKind.END_IN_SIGHT && kind != SignalKind.LAST_MINUTES)
                .toList();
    }

    Crossing last() {
        return crossings.get(crossings.size() - 1);
    }

    Instant now() {
        return now;
    }
}
