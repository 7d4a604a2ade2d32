package io.ovation.analytics.dashboard;

import org.jspecify.annotations.Nullable;

/** How many attendees watch, and how many of them in full screen or in front with sound. */
record Headcount(long attendees, long engaged) {

    /** Those who are engaged per hundred, rounded; null when nobody is here. */
    @Nullable
    Integer engagementPercent() {
        return attendees == 0 ? null : Math.round(100f * engaged / attendees);
    }
}
