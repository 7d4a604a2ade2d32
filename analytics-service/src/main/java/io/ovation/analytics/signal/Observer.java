package io.ovation.analytics.signal;

import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.analytics.Trouble.With;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Observes one session, measurement by measurement. What it observes is in memory; what was told comes from the log, so that another
 * process does not tell it again.
 *
 * <p>All calls come from one thread.
 */
final class Observer {
    /** What is told first of several; those about the audience one at a time. */
    private static final List<SignalKind> AUDIENCE = List.of(
            SignalKind.ATTENDEES_DROPPING,
            SignalKind.ENGAGEMENT_DROPPING,
            SignalKind.ATTENDEES_JOINING,
            SignalKind.ENGAGEMENT_HIGH);

    private final SignalSettings settings;
    private final Trail trail;
    private final Engagement engagement;
    private final Crowd crowd;
    private final Map<SignalKind, Latch> latches = new EnumMap<>(SignalKind.class);

    Observer(SignalSettings settings) {
        AudienceSettings windows = settings.audience();
        this.settings = settings;
        this.trail = new Trail(Math.max(windows.pastMillis(), windows.crowdMillis()), windows.recentMillis());
        this.engagement = new Engagement(trail, windows, settings.thresholds());
        this.crowd = new Crowd(trail, windows, settings.thresholds());
    }

    /**
     * Looks at this measurement.
     *
     * @param told when signals were last raised, by kind
     */
    List<Crossing> next(Now now, Map<SignalKind, Instant> told) {
        trail.add(now.sample());
        List<Crossing> crossings = new ArrayList<>();
        trouble(now, told).ifPresent(crossings::add);
        Schedule.crossings(now.session(), now.at(), settings.times()).stream()
                .filter(crossing -> crossing.news(told.get(crossing.kind())))
                .forEach(crossings::add);
        audience(now, told).ifPresent(crossings::add);
        return crossings;
    }

    private Optional<Crossing> trouble(Now now, Map<SignalKind, Instant> told) {
        Trouble trouble = now.trouble();
        see(SignalKind.TROUBLE, trouble == null ? Level.CALM : level(trouble, now), now);
        return trouble == null
                ? Optional.empty()
                : tell(crossing(SignalKind.TROUBLE, trouble.people(), null, trouble.with(), now), now, told);
    }

    private Level level(Trouble trouble, Now now) {
        long large = Math.min(Thresholds.MOST_COMPLAINTS, now.figures().attendees() / 100);
        return trouble.people() >= Math.max(settings.thresholds().troublePeople(), large) ? Level.OVER : Level.BETWEEN;
    }

    /** The first kind that has something to tell; the others keep what they have for later. */
    private Optional<Crossing> audience(Now now, Map<SignalKind, Instant> told) {
        Map<SignalKind, Finding> findings = look(now);
        if (!spaced(now.at(), told)) {
            return Optional.empty();
        }
        return AUDIENCE.stream()
                .map(kind -> crossing(kind, findings.getOrDefault(kind, Finding.UNKNOWN), now))
                .flatMap(crossing -> tell(crossing, now, told).stream())
                .findFirst();
    }

    /** Looks at the audience where there is enough to compare it with. */
    private Map<SignalKind, Finding> look(Now now) {
        long at = now.at().toEpochMilli();
        long settle = settings.audience().settleMillis();
        boolean observed = at - trail.since() >= settle;
        Map<SignalKind, Finding> findings = new EnumMap<>(SignalKind.class);
        if (observed && now.midway(settle, 0)) {
            findings.put(SignalKind.ENGAGEMENT_DROPPING, engagement.dropping(at));
            findings.put(SignalKind.ENGAGEMENT_HIGH, engagement.high(at));
        }
        if (observed && now.midway(settle, settle)) {
            findings.put(SignalKind.ATTENDEES_DROPPING, crowd.dropping(at));
            findings.put(SignalKind.ATTENDEES_JOINING, crowd.joining(at));
        }
        AUDIENCE.forEach(
                kind -> see(kind, findings.getOrDefault(kind, Finding.UNKNOWN).level(), now));
        return findings;
    }

    private void see(SignalKind kind, Level level, Now now) {
        latches.put(kind, latch(kind).seen(level, now.at().toEpochMilli()));
    }

    /** The crossing, once, when it has been one for long enough and none of its kind was told of lately. */
    private Optional<Crossing> tell(Crossing crossing, Now now, Map<SignalKind, Instant> told) {
        SignalKind kind = crossing.kind();
        boolean news = crossing.news(told.get(kind));
        if (!news || !latch(kind).opens(now.at().toEpochMilli(), heldMillis(kind))) {
            return Optional.empty();
        }
        latches.put(kind, latch(kind).told());
        return Optional.of(crossing);
    }

    private long heldMillis(SignalKind kind) {
        return switch (kind) {
            case ENGAGEMENT_DROPPING, ENGAGEMENT_HIGH -> settings.audience().engagementHeldMillis();
            case ATTENDEES_DROPPING, ATTENDEES_JOINING -> settings.audience().attendeesHeldMillis();
            default -> 0;
        };
    }

    private Latch latch(SignalKind kind) {
        return latches.getOrDefault(kind, Latch.ARMED);
    }

    private boolean spaced(Instant at, Map<SignalKind, Instant> told) {
        Instant least = at.minusMillis(settings.spacingMillis());
        return AUDIENCE.stream().map(told::get).allMatch(last -> last == null || !last.isAfter(least));
    }

    private Crossing crossing(SignalKind kind, Finding finding, Now now) {
        return crossing(kind, finding.value(), finding.before(), null, now);
    }

    private Crossing crossing(SignalKind kind, long value, @Nullable Long before, @Nullable With with, Now now) {
        Duration again = Duration.ofMillis(settings.againMillis());
        return new Crossing(kind, value, before, with, now.at().minus(again));
    }
}
