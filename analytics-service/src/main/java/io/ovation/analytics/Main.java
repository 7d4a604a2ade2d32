package io.ovation.analytics;

import io.ovation.platform.launch.Launcher;

/** Runs analytics-service alone. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Launcher.run("analytics-service", AnalyticsVerticle.SERVICE);
    }
}
