package io.ovation.contracts.room;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether people meet in a room. */
public enum MeetingStatus {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("ended")
    ENDED
}
