package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether everybody sees a question; on the wire in lower case. */
public enum Listing {
    /** Between its asker and the team. */
    @JsonProperty("private")
    PRIVATE,

    /** For everyone once a moderator approves it. */
    @JsonProperty("waiting")
    WAITING,

    /** For everyone. */
    @JsonProperty("listed")
    LISTED,

    /** Declined. */
    @JsonProperty("dismissed")
    DISMISSED
}
