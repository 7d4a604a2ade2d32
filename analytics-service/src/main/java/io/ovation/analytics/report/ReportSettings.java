package io.ovation.analytics.report;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How much reports hold.
 *
 * @param deeds the most messages, questions and answers that are kept counted at a time, about 24 bytes each
 * @param sessions the most sessions in one report
 */
public record ReportSettings(int deeds, int sessions) {
    public static ReportSettings from(Settings settings) {
        return new ReportSettings(
                settings.number(
                        "OVATION_REPORT_DEEDS",
                        2_000_000,
                        Range.of(10, 50_000_000, "deeds"),
                        "The most messages, questions and answers that are held counted for reports, about 24 bytes each; a report about more is refused."),
                settings.number(
                        "OVATION_REPORT_SESSIONS",
                        500,
                        Range.of(1, 5_000, "sessions"),
                        "The most sessions in one report; a report about more is refused."));
    }
}
