package io.ovation.analytics.dashboard;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How figures are measured.
 *
 * @param measureMillis how often the figures of a session are measured
 * @param presentMillis how long after a report its sender counts as in the session
 * @param viewers the most viewers of one session that are counted
 */
public record DashboardSettings(int measureMillis, int presentMillis, int viewers) {
    public static DashboardSettings from(Settings settings) {
        return new DashboardSettings(
                settings.number(
                        "OVATION_DASHBOARD_MEASURE_MILLIS",
                        5000,
                        Range.millis(100, 60_000),
                        "How often the figures of a session's dashboard are measured."),
                settings.number(
                        "OVATION_DASHBOARD_PRESENT_MILLIS",
                        45_000,
                        Range.millis(1000, 600_000),
                        "How long after a viewer's report they count as in the session; panels report every 20 seconds."),
                settings.number(
                        "OVATION_DASHBOARD_VIEWERS",
                        100_000,
                        Range.of(100, 1_000_000, "viewers"),
                        "The most viewers of one session that are counted."));
    }
}
