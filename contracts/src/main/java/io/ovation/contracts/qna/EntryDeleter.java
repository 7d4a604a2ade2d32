package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who deleted an entry; on the wire in lower case. */
public enum EntryDeleter {
    /** Who wrote it. */
    @JsonProperty("author")
    AUTHOR,

    /** Somebody else. */
    @JsonProperty("moderator")
    MODERATOR
}
