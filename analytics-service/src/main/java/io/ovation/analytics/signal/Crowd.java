package io.ovation.analytics.signal;

import java.util.OptionalDouble;

/**
 * Whether attendees leave or come in numbers: how many are here now against the median of the first third of the last five minutes. The
 * difference must be more than chance makes in a crowd of this size. Pure.
 */
final class Crowd {
    private static final int LEAST = 5;
    private static final double DEVIATIONS = 2.1;
    private static final double CALM_SHARE = 0.5;

    private final Trail trail;
    private final AudienceSettings windows;
    private final Thresholds thresholds;

    Crowd(Trail trail, AudienceSettings windows, Thresholds thresholds) {
        this.trail = trail;
        this.windows = windows;
        this.thresholds = thresholds;
    }

    /** Whether so many left. */
    Finding dropping(long now) {
        return changed(now, -1);
    }

    /** Whether so many came. */
    Finding joining(long now) {
        return changed(now, 1);
    }

    private Finding changed(long now, int sign) {
        long from = now - windows.crowdMillis();
        OptionalDouble median = trail.medianPeople(from, from + windows.crowdMillis() / 3, 1);
        double here = trail.people();
        if (median.isEmpty() || Math.max(here, median.getAsDouble()) < thresholds.crowdPeople()) {
            return Finding.UNKNOWN;
        }
        double base = median.getAsDouble();
        double change = sign * (here - base);
        double share = thresholds.crowdPercent() / 100.0 * base;
        double enough = Math.max(LEAST, Math.max(share, DEVIATIONS * Math.sqrt(base)));
        Level level = change >= enough ? Level.OVER : change <= CALM_SHARE * enough ? Level.CALM : Level.BETWEEN;
        return new Finding(level, Math.round(here), Math.round(base));
    }
}
