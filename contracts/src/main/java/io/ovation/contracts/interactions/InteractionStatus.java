package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an interaction is. */
public enum InteractionStatus {
    /** Not published yet; moderators see it. */
    DRAFT,
    /** Everyone sees it and may answer. */
    OPEN,
    /** Everyone sees it; nobody answers any more. */
    ENDED,
    /** Taken off, with its answers; moderators see it, and may publish it again. */
    UNPUBLISHED;

    /** The lower-case name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether everyone in the session sees it. */
    public boolean shown() {
        return this == OPEN || this == ENDED;
    }
}
