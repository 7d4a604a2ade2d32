package io.ovation.analytics.signal;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * What an audience is compared with, and for how long something must be so. Windows reach back from now.
 *
 * @param recentMillis the window that stands for now
 * @param pastMillis where the window begins that engagement is compared with
 * @param gapMillis where it ends
 * @param crowdMillis the window in whose first third the attendees are counted that their number is compared with
 * @param engagementHeldMillis how long engagement must have been otherwise
 * @param attendeesHeldMillis how long the number of attendees must have been otherwise
 * @param settleMillis after the start of a session or of its observation, and before its end, nothing is said about attendees; after the
 *     start nothing about engagement
 */
record AudienceSettings(
        int recentMillis,
        int pastMillis,
        int gapMillis,
        int crowdMillis,
        int engagementHeldMillis,
        int attendeesHeldMillis,
        int settleMillis) {
    private static final Range WINDOW = Range.millis(100, 3_600_000);

    static AudienceSettings from(Settings settings) {
        return new AudienceSettings(
                settings.number(
                        "OVATION_SIGNALS_RECENT_MILLIS",
                        60_000,
                        WINDOW,
                        "The window whose mean engagement stands for now; without any measurement for so long, comparing starts anew."),
                settings.number(
                        "OVATION_SIGNALS_PAST_MILLIS",
                        780_000,
                        WINDOW,
                        "How far back the engagement reaches that it is compared with."),
                settings.number(
                        "OVATION_SIGNALS_GAP_MILLIS",
                        180_000,
                        WINDOW,
                        "How far back the engagement ends that it is compared with."),
                settings.number(
                        "OVATION_SIGNALS_CROWD_MILLIS",
                        300_000,
                        WINDOW,
                        "The window in whose first third the attendees are counted that their number is compared with."),
                settings.number(
                        "OVATION_SIGNALS_ENGAGEMENT_HELD_MILLIS",
                        60_000,
                        WINDOW,
                        "How long engagement must be otherwise before that is a signal."),
                settings.number(
                        "OVATION_SIGNALS_ATTENDEES_HELD_MILLIS",
                        30_000,
                        WINDOW,
                        "How long the number of attendees must be otherwise before that is a signal."),
                settings.number(
                        "OVATION_SIGNALS_SETTLE_MILLIS",
                        300_000,
                        WINDOW,
                        "After the start of a session and of its observation nothing is said about its audience for so long, and"
                                + " before the end nothing about leaving and coming."));
    }
}
