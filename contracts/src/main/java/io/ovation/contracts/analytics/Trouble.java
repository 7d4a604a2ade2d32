package io.ovation.contracts.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What several people have complained of within a minute.
 *
 * @param with what does not work
 * @param people who said so, each once
 */
public record Trouble(With with, long people) {

    /** What does not work for them. */
    public enum With {
        @JsonProperty("sound")
        SOUND,
        @JsonProperty("picture")
        PICTURE,
        @JsonProperty("access")
        ACCESS
    }
}
