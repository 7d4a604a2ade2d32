package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What moderators are told of while it is time to do something about it. */
public enum SignalKind {
    /** Time to let people in: 15 minutes to the start. */
    OPEN_DOORS,
    /** Nearly time to begin: 5 minutes to the start. */
    ABOUT_TO_START,
    /** Time to come to an end: 15 minutes left. */
    END_IN_SIGHT,
    /** Time for last words: 5 minutes left. */
    LAST_MINUTES,
    ENGAGEMENT_DROPPING,
    ENGAGEMENT_HIGH,
    ATTENDEES_DROPPING,
    ATTENDEES_JOINING,
    /** Several people write at once that they do not hear, see or get in. */
    TROUBLE;

    /** The kebab-case name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name on the wire, if there is one. */
    public static Optional<SignalKind> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName().equals(name))
                .findFirst();
    }
}
