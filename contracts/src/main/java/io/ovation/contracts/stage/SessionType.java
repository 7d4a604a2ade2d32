package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a session is held. */
public enum SessionType {
    @JsonProperty("interactive-room")
    INTERACTIVE_ROOM,
    @JsonProperty("live-webcast")
    LIVE_WEBCAST,
    @JsonProperty("pre-recorded")
    PRE_RECORDED,
    @JsonProperty("diy-live-webcast")
    DIY_LIVE_WEBCAST
}
