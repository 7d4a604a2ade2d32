package io.ovation.contracts.connection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What two people are to each other, as one of them sees it. */
public enum ConnectionState {
    /** They have asked the other, who has not said anything yet. */
    @JsonProperty("asked")
    ASKED,
    /** The other has asked them. */
    @JsonProperty("asking")
    ASKING,
    /** The other has asked them, and they have put it away. */
    @JsonProperty("ignored")
    IGNORED,
    @JsonProperty("connected")
    CONNECTED,
    /** They have blocked the other. */
    @JsonProperty("blocked")
    BLOCKED
}
