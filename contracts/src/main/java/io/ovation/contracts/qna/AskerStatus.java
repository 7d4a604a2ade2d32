package io.ovation.contracts.qna;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the asker is told about a thread. */
public enum AskerStatus {
    /** Nobody of the team has read it. */
    @JsonProperty("waiting")
    WAITING,

    /** A moderator has read it. */
    @JsonProperty("seen")
    SEEN,

    /** A moderator has claimed it. */
    @JsonProperty("being-answered")
    BEING_ANSWERED,

    /** Everything in it is answered. */
    @JsonProperty("answered")
    ANSWERED,

    /** It was declined; the question says why when there is a reason. */
    @JsonProperty("declined")
    DECLINED
}
