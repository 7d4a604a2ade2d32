package io.ovation.contracts.analytics;

/** A moderator has seen to this signal. */
public record DismissSignal(long signal) {
    public static final String TYPE = "dismiss-signal";
}
