package io.ovation.contracts.chat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who took a message away; {@code UNKNOWN} on old pages, where the deletion itself is not at hand. */
public enum Deleter {
    @JsonProperty("author")
    AUTHOR,
    @JsonProperty("moderator")
    MODERATOR,
    @JsonProperty("unknown")
    UNKNOWN
}
