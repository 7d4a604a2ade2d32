package io.ovation.analytics;

import io.ovation.analytics.dashboard.DashboardSettings;
import io.ovation.analytics.mood.MoodSettings;
import io.ovation.analytics.report.ReportSettings;
import io.ovation.analytics.signal.SignalSettings;
import io.ovation.platform.config.Settings;
import io.ovation.platform.launch.CallerKeys;
import io.ovation.platform.session.SessionsSettings;

/**
 * Everything that can be set about analytics-service.
 *
 * @param callers whose word about a caller is taken
 * @param sessions how long settings of sessions are believed
 * @param dashboard how figures are measured
 * @param mood how chats are listened to
 * @param reports how much reports hold
 * @param signals how signals are raised
 */
public record AnalyticsSettings(
        CallerKeys callers,
        SessionsSettings sessions,
        DashboardSettings dashboard,
        MoodSettings mood,
        ReportSettings reports,
        SignalSettings signals) {
    public static AnalyticsSettings from(Settings settings) {
        return new AnalyticsSettings(
                CallerKeys.from(settings),
                SessionsSettings.from(settings),
                DashboardSettings.from(settings),
                MoodSettings.from(settings),
                ReportSettings.from(settings),
                SignalSettings.from(settings));
    }
}
