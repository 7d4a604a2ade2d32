package io.ovation.contracts.analytics;

/** Moderators should know this now. */
public record SignalRaised(Signal signal) {
    public static final String TYPE = "signal-raised";
}
