package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How people come onto the stage of a session.
 *
 * @param join who may join it without being invited; moderators always may
 */
public record StageRules(Join join) {
    /** Speakers join by themselves. */
    public static final StageRules DEFAULTS = new StageRules(Join.SPEAKERS);

    /** Who may join by themselves. */
    public enum Join {
        @JsonProperty("nobody")
        NOBODY,
        @JsonProperty("speakers")
        SPEAKERS,
        @JsonProperty("everyone")
        EVERYONE
    }
}
