package io.ovation.platform.directory;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * How presence is told and forgotten.
 *
 * @param announceMillis how often each instance says that it lives
 * @param expireMillis how long a silent instance is still believed to live
 */
public record DirectorySettings(int announceMillis, int expireMillis) {

    public static DirectorySettings from(Settings settings) {
        return new DirectorySettings(
                settings.number(
                        "OVATION_PRESENCE_ANNOUNCE_MILLIS",
                        1000,
                        Range.millis(100, 10_000),
                        "How often a service instance tells the others that it lives."),
                settings.number(
                        "OVATION_PRESENCE_EXPIRE_MILLIS",
                        5000,
                        Range.millis(500, 60_000),
                        "How long a silent service instance is still asked."));
    }
}
