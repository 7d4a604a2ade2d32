package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an invitation. Only a pending one can be accepted. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    REVOKED,
    EXPIRED;

    /** The lower-case name used on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
