package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a figure has been going: its last minute against its last five. */
public enum Trend {
    @JsonProperty("up")
    UP,
    @JsonProperty("flat")
    FLAT,
    @JsonProperty("down")
    DOWN
}
