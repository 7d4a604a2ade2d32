package io.ovation.analytics.signal;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * When signals about the schedule are raised.
 *
 * @param doorsMinutes before the start, to let people in
 * @param beginMinutes before the start, to get ready
 * @param endMinutes before the end, to come to an end
 * @param lastMinutes before the end, for last words
 * @param lateMillis how long after its moment such a signal is still worth something
 */
record TimeSettings(int doorsMinutes, int beginMinutes, int endMinutes, int lastMinutes, int lateMillis) {
    private static final Range MINUTES = Range.of(1, 120, "minutes");

    static TimeSettings from(Settings settings) {
        return new TimeSettings(
                settings.number(
                        "OVATION_SIGNALS_DOORS_MINUTES",
                        15,
                        MINUTES,
                        "How long before a session's start its moderators are told to open the doors."),
                settings.number(
                        "OVATION_SIGNALS_BEGIN_MINUTES",
                        5,
                        MINUTES,
                        "How long before a session's start its moderators are told that it is about to start."),
                settings.number(
                        "OVATION_SIGNALS_END_MINUTES",
                        15,
                        MINUTES,
                        "How long before a session's end its moderators are told that it comes to an end."),
                settings.number(
                        "OVATION_SIGNALS_LAST_MINUTES",
                        5,
                        MINUTES,
                        "How long before a session's end its moderators are told that these are the last minutes."),
                settings.number(
                        "OVATION_SIGNALS_LATE_MILLIS",
                        15_000,
                        Range.millis(1000, 600_000),
                        "How long after its moment a signal about the schedule is still given."));
    }
}
