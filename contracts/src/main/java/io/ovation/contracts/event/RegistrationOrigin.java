package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a registration comes from: somebody's own form, a file, an invitation, or an organizer's hand. */
public enum RegistrationOrigin {
    REGISTRATION,
    IMPORT,
    INVITE,
    ADMIN;

    /** The lower-case name used on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
