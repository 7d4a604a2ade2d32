package io.ovation.platform.launch;

import io.ovation.platform.bus.BusSettings;
import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.directory.DirectorySettings;
import io.ovation.platform.observe.ManagementSettings;
import io.ovation.platform.store.StoreSettings;

/** What every process reads, whatever services it runs. */
record NodeSettings(
        ClusterSettings cluster,
        BusSettings bus,
        DirectorySettings directory,
        StoreSettings store,
        ManagementSettings management,
        Stopping stopping) {

    /** How long a stop may take: the services' drain, the wait until the others know, and all of it. */
    record Stopping(int drainMillis, int leaveMillis, int totalMillis) {}

    static NodeSettings from(Settings settings) {
        return new NodeSettings(
                ClusterSettings.from(settings),
                BusSettings.from(settings),
                DirectorySettings.from(settings),
                StoreSettings.from(settings),
                ManagementSettings.from(settings),
                stopping(settings));
    }

    private static Stopping stopping(Settings settings) {
        return new Stopping(
                settings.number(
                        "OVATION_STOP_DRAIN_MILLIS",
                        10_000,
                        Range.millis(0, 120_000),
                        "How long a stopping process may take to move its people away."),
                settings.number(
                        "OVATION_STOP_LEAVE_MILLIS",
                        1000,
                        Range.millis(0, 10_000),
                        "How long a stopping process still answers after it said that it leaves."),
                settings.number(
                        "OVATION_STOP_TOTAL_MILLIS",
                        30_000,
                        Range.millis(1000, 300_000),
                        "How long a stopping process may take in all before it just ends."));
    }
}
