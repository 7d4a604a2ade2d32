package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a thread stands with the team; on the wire in lower case. */
public enum ThreadState {
    /** Waits for a moderator. */
    @JsonProperty("pending")
    PENDING,

    /** A moderator has it. */
    @JsonProperty("claimed")
    CLAIMED,

    /** Nothing is open any more. */
    @JsonProperty("answered")
    ANSWERED,

    /** Declined, or deleted by its asker. */
    @JsonProperty("dismissed")
    DISMISSED
}
