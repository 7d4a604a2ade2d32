package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a judgement rests on. */
public enum Sure {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH
}
