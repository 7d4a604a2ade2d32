package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a question was answered; on the wire in lower case. */
public enum Answered {
    /** In the thread. */
    @JsonProperty("privately")
    PRIVATELY,

    /** In the list, for everyone. */
    @JsonProperty("publicly")
    PUBLICLY,

    /** On stage. */
    @JsonProperty("live")
    LIVE
}
