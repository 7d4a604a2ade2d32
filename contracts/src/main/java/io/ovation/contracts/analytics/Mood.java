package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a chat sounds. */
public enum Mood {
    @JsonProperty("positive")
    POSITIVE,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("negative")
    NEGATIVE,
    /** Nobody has written anything for five minutes. */
    @JsonProperty("quiet")
    QUIET
}
