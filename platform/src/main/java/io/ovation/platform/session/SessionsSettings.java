package io.ovation.platform.session;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How long settings of a session are believed.
 *
 * @param refreshMillis older ones are asked for again while they are still used
 * @param waitMillis older ones are no longer used before the answer is there
 * @param outageMillis how old they may get while stage-service does not answer
 * @param kept sessions kept in memory
 */
public record SessionsSettings(int refreshMillis, int waitMillis, int outageMillis, int kept) {
    public static SessionsSettings from(Settings settings) {
        return new SessionsSettings(
                settings.number(
                        "OVATION_SESSION_SETTINGS_REFRESH_MILLIS",
                        1000,
                        Range.millis(100, 10_000),
                        "How often a service asks for the settings of a session in use."),
                settings.number(
                        "OVATION_SESSION_SETTINGS_WAIT_MILLIS",
                        2000,
                        Range.millis(100, 60_000),
                        "How old settings of a session may be before a service waits for newer ones."),
                settings.number(
                        "OVATION_SESSION_SETTINGS_OUTAGE_MILLIS",
                        60_000,
                        Range.millis(1000, 3_600_000),
                        "How long a service goes on with the last known settings while stage-service does not answer."),
                settings.number(
                        "OVATION_SESSION_SETTINGS_KEPT",
                        2000,
                        Range.of(10, 1_000_000, "sessions"),
                        "How many sessions' settings a service keeps in memory."));
    }
}
