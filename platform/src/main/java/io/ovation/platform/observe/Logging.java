package io.ovation.platform.observe;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** Sets what of logging comes from the configuration. */
public final class Logging {
    static final String PROCESS = "process";

    private Logging() {}

    /** Names the process in each line and sets the lowest level. */
    public static void configure(String process, ManagementSettings.LogLevel level) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.putProperty(PROCESS, process);
            context.getLogger("ROOT").setLevel(Level.toLevel(level.name()));
        }
    }
}
