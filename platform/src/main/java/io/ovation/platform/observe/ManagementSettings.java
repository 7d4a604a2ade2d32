package io.ovation.platform.observe;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * Where operators look.
 *
 * @param host the address to listen on; loopback unless set, since nobody has to log in here
 * @param port 0 lets the system choose
 * @param logLevel the lowest level that is written
 */
public record ManagementSettings(String host, int port, LogLevel logLevel) {

    /** How much is logged. */
    public enum LogLevel {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }

    public static ManagementSettings from(Settings settings) {
        return new ManagementSettings(
                settings.text(
                        "OVATION_MANAGEMENT_HOST",
                        "127.0.0.1",
                        "Where health and metrics listen; they ask for no token, so not a public address."),
                settings.number("OVATION_MANAGEMENT_PORT", 9090, Range.PORT, "The port of health and metrics."),
                settings.choice("OVATION_LOG_LEVEL", LogLevel.INFO, "The lowest level that is logged."));
    }
}
