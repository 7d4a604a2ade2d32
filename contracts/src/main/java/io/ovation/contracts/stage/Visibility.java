package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may open a session. */
public enum Visibility {
    /** The team only; for everybody else there is no such session. */
    @JsonProperty("private")
    PRIVATE,
    /** Whoever knows the link. */
    @JsonProperty("unlisted")
    UNLISTED,
    /** Everybody of the account; it stands on the agenda. */
    @JsonProperty("published")
    PUBLISHED
}
