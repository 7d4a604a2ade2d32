package io.ovation.analytics.signal;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * From where on a difference is a signal.
 *
 * @param engagedPeople fewer attendees say nothing about engagement
 * @param dropPoints engagement must have fallen by so many points of a hundred
 * @param highPercent engagement is high from here on
 * @param highPoints and must have risen by so many points
 * @param crowdPeople fewer attendees are no crowd that could leave or come
 * @param crowdPercent so many of a hundred attendees must have left or come
 * @param troublePeople so many people must complain of the same, or one of a hundred attendees up to {@value #MOST_COMPLAINTS}
 */
record Thresholds(
        int engagedPeople,
        int dropPoints,
        int highPercent,
        int highPoints,
        int crowdPeople,
        int crowdPercent,
        int troublePeople) {
    static final int MOST_COMPLAINTS = 8;

    private static final Range PEOPLE = Range.of(1, 100_000, "attendees");
    private static final Range POINTS = Range.of(1, 100, "per cent");

    static Thresholds from(Settings settings) {
        return new Thresholds(
                settings.number(
                        "OVATION_SIGNALS_ENGAGED_PEOPLE",
                        25,
                        PEOPLE,
                        "With fewer attendees nothing is said about engagement."),
                settings.number(
                        "OVATION_SIGNALS_DROP_POINTS",
                        8,
                        POINTS,
                        "By how many percentage points engagement must fall at least before that is a signal."),
                settings.number(
                        "OVATION_SIGNALS_HIGH_PERCENT", 75, POINTS, "From how many per cent on engagement is high."),
                settings.number(
                        "OVATION_SIGNALS_HIGH_POINTS",
                        5,
                        POINTS,
                        "By how many percentage points engagement must rise at least before that it is high is a signal."),
                settings.number(
                        "OVATION_SIGNALS_CROWD_PEOPLE",
                        10,
                        PEOPLE,
                        "With fewer attendees nothing is said about their leaving and coming."),
                settings.number(
                        "OVATION_SIGNALS_CROWD_PERCENT",
                        20,
                        POINTS,
                        "How many per cent of the attendees must leave or come at least before that is a signal."),
                settings.number(
                        "OVATION_SIGNALS_TROUBLE_PEOPLE",
                        3,
                        Range.of(3, 1000, "people"),
                        "How many people must complain of the same within a minute before that is a signal; more in a large audience."));
    }
}
