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
    DIY_LIVE_WEBCAST;

    /** Whether its picture comes from an address, live or recorded. */
    public boolean showsMedia() {
        return this == LIVE_WEBCAST || this == PRE_RECORDED;
    }

    /** Whether its picture comes from the room, where the team alone is on the stage. */
    public boolean stageForTeam() {
        return this == DIY_LIVE_WEBCAST;
    }
}
