package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is in an event. An organizer is organizer of all its sessions; the other two may be picked for each session. */
public enum EventRole {
    SPEAKER,
    MODERATOR,
    ORGANIZER;

    /** The lower-case name used on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
