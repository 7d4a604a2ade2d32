package io.ovation.platform.bus;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * The limits of the bus.
 *
 * @param timeoutMillis how long one call to one instance may take
 * @param maxRequestBytes the largest request that a server reads
 * @param maxRunning how many requests one server works on at a time; more are refused as overloaded
 * @param drainMillis how long a stopping server waits for the requests it works on
 */
public record BusSettings(int timeoutMillis, int maxRequestBytes, int maxRunning, int drainMillis) {

    public static BusSettings from(Settings settings) {
        return new BusSettings(
                settings.number(
                        "OVATION_BUS_TIMEOUT_MILLIS",
                        2000,
                        Range.millis(1000, 3000),
                        "How long a service may take to answer before the next instance is asked."),
                settings.number(
                        "OVATION_BUS_REQUEST_BYTES",
                        262_144,
                        Range.bytes(262_144, 4_194_304),
                        "The largest request between services; a part of a file takes 255 KiB."),
                settings.number(
                        "OVATION_BUS_RUNNING_REQUESTS",
                        4096,
                        Range.of(16, 100_000, "requests"),
                        "How many requests one service instance works on at a time; more are refused."),
                settings.number(
                        "OVATION_BUS_DRAIN_MILLIS",
                        5000,
                        Range.millis(0, 60_000),
                        "How long a stopping service waits for the requests it works on."));
    }
}
