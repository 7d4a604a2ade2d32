package io.ovation.analytics.signal;

import java.util.OptionalDouble;

/**
 * Whether engagement has fallen or is high: its mean of the last minute against its median of ten minutes before, which ended three
 * minutes ago, so that the past does not follow the fall. A difference must be more than chance makes in an audience of this size. Pure.
 */
final class Engagement {
    private static final int PAST_SAMPLES = 6;
    private static final double DROP_SHARE = 0.15;
    private static final double DROP_DEVIATIONS = 2.5;
    private static final double CALM_SHARE = 0.5;
    private static final double HIGH_DEVIATIONS = 2.0;
    private static final double HIGH_LEAVES = 0.05;

    private final Trail trail;
    private final AudienceSettings windows;
    private final Thresholds thresholds;

    Engagement(Trail trail, AudienceSettings windows, Thresholds thresholds) {
        this.trail = trail;
        this.windows = windows;
        this.thresholds = thresholds;
    }

    /** Whether it has fallen; calm again within half of the smallest fall. */
    Finding dropping(long now) {
        OptionalDouble mean = recent(now);
        OptionalDouble past = past(now);
        if (mean.isEmpty() || past.isEmpty() || trail.people() < thresholds.engagedPeople()) {
            return Finding.UNKNOWN;
        }
        double base = past.getAsDouble();
        double fall = base - mean.getAsDouble();
        double points = thresholds.dropPoints() / 100.0;
        double enough = Math.max(points, Math.max(DROP_SHARE * base, DROP_DEVIATIONS * deviation(base)));
        Level level = fall >= enough ? Level.OVER : fall <= CALM_SHARE * points ? Level.CALM : Level.BETWEEN;
        return finding(level, mean.getAsDouble(), base);
    }

    /** Whether it is high and was not; calm again five points below. */
    Finding high(long now) {
        OptionalDouble mean = recent(now);
        OptionalDouble past = past(now);
        if (mean.isEmpty() || past.isEmpty() || trail.people() < thresholds.engagedPeople()) {
            return Finding.UNKNOWN;
        }
        double base = past.getAsDouble();
        double high = thresholds.highPercent() / 100.0;
        double rise = mean.getAsDouble() - base;
        double enough = Math.max(thresholds.highPoints() / 100.0, HIGH_DEVIATIONS * deviation(base));
        boolean over = mean.getAsDouble() >= high && rise >= enough;
        Level level = over ? Level.OVER : mean.getAsDouble() < high - HIGH_LEAVES ? Level.CALM : Level.BETWEEN;
        return finding(level, mean.getAsDouble(), base);
    }

    private OptionalDouble recent(long now) {
        return trail.meanEngaged(now - windows.recentMillis(), now);
    }

    private OptionalDouble past(long now) {
        return trail.medianEngaged(now - windows.pastMillis(), now - windows.gapMillis(), PAST_SAMPLES);
    }

    /** The binomial one of a share in an audience of this size. */
    private double deviation(double share) {
        return Math.sqrt(share * (1 - share) / trail.people());
    }

    private static Finding finding(Level level, double mean, double base) {
        return new Finding(level, Math.round(100 * mean), Math.round(100 * base));
    }
}
