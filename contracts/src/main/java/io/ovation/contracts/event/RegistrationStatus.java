package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody who registered still means to come. Turnout counts those who do. */
public enum RegistrationStatus {
    REGISTERED,
    CANCELLED;

    /** The lower-case name used on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
