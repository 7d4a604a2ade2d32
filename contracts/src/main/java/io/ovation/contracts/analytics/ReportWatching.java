package io.ovation.contracts.analytics;

/**
 * A viewer says how they watch, when that changes and every 20 seconds. Nothing of it is stored.
 *
 * @param fullScreen whether the session fills their screen
 * @param focused whether the session's page is the one in front
 * @param audible whether its sound is on
 */
public record ReportWatching(boolean fullScreen, boolean focused, boolean audible) {
    public static final String TYPE = "report-watching";

    /** In full screen, or in front with sound. */
    public boolean engaged() {
        return fullScreen || (focused && audible);
    }
}
