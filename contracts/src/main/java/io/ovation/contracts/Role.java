package io.ovation.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person may do in a session; a higher role includes the lower ones. */
public enum Role {
    ATTENDEE,
    SPEAKER,
    MODERATOR,
    ORGANIZER,
    ADMIN;

    /** True for everybody who sees the backchannel and team-only events: all but attendees. */
    public boolean team() {
        return this != ATTENDEE;
    }

    /** True for those who may delete, pin, block and clear. */
    public boolean moderates() {
        return compareTo(MODERATOR) >= 0;
    }

    /** True for those to whom events belong. */
    public boolean organizes() {
        return compareTo(ORGANIZER) >= 0;
    }

    /** The lower-case name used on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
