package io.ovation.analytics.signal;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How signals are raised.
 *
 * @param times about the schedule
 * @param audience how an audience is observed
 * @param thresholds from where on something is a signal
 * @param againMillis a signal of the same kind is raised after this at the earliest; those about the schedule once for each schedule
 * @param spacingMillis between signals about the audience
 * @param newsMillis how long a signal is shown
 */
public record SignalSettings(
        TimeSettings times,
        AudienceSettings audience,
        Thresholds thresholds,
        int againMillis,
        int spacingMillis,
        int newsMillis) {
    public static SignalSettings from(Settings settings) {
        return new SignalSettings(
                TimeSettings.from(settings),
                AudienceSettings.from(settings),
                Thresholds.from(settings),
                settings.number(
                        "OVATION_SIGNALS_AGAIN_MILLIS",
                        600_000,
                        Range.millis(1000, 3_600_000),
                        "How long after a signal of a kind there is no other one of it."),
                settings.number(
                        "OVATION_SIGNALS_SPACING_MILLIS",
                        60_000,
                        Range.millis(0, 600_000),
                        "The shortest pause between two signals about the audience of a session."),
                settings.number(
                        "OVATION_SIGNALS_NEWS_MILLIS",
                        600_000,
                        Range.millis(1000, 3_600_000),
                        "How long a signal is shown to moderators."));
    }
}
