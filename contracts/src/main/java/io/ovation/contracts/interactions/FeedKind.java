package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands in the feed. */
public enum FeedKind {
    /** A message that a moderator pinned in group chat. */
    @JsonProperty("pinned-message")
    PINNED_MESSAGE,

    /** A question with at least one answer for everyone. */
    @JsonProperty("answered-question")
    ANSWERED_QUESTION,

    /** An interaction that is shown; its channel says how it stands. */
    @JsonProperty("interaction")
    INTERACTION
}
