package io.ovation.analytics.signal;

/**
 * What a look at the audience says.
 *
 * @param value per cent or attendees now
 * @param before what that is compared with
 */
record Finding(Level level, long value, long before) {
    static final Finding UNKNOWN = new Finding(Level.BETWEEN, 0, 0);
}
