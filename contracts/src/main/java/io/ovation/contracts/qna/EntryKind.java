package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry of a thread is; on the wire in lower case. */
public enum EntryKind {
    /** A question of the asker. */
    @JsonProperty("question")
    QUESTION,

    /** Something that the asker added. */
    @JsonProperty("message")
    MESSAGE,

    /** A word of the team. */
    @JsonProperty("answer")
    ANSWER
}
