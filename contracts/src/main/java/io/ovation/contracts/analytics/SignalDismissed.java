package io.ovation.contracts.analytics;

/** A moderator has seen to a signal, for all of them. */
public record SignalDismissed(long signal) {
    public static final String TYPE = "signal-dismissed";
}
