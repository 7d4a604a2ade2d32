package io.ovation.analytics.polarity;

/** What a line says about how its author finds the session. */
public enum Polarity {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
