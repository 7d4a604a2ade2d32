package io.ovation.analytics.signal;

/** Where something stands to its threshold. */
enum Level {
    OVER,
    /** Neither over the threshold nor so far from it that being over it would be news again; or not known. */
    BETWEEN,
    CALM
}
