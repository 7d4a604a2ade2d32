package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.ovation.contracts.Role;
import org.jspecify.annotations.Nullable;

/**
 * How people come onto the stage of a session.
 *
 * @param join who may join it without being invited; moderators always may
 * @param requireHost whether nobody comes onto it before a moderator has started the meeting
 */
public record StageRules(Join join, boolean requireHost) {
    /** Speakers join by themselves, once a moderator has started the meeting. */
    public static final StageRules DEFAULTS = new StageRules(Join.SPEAKERS, true);

    /** Who may join by themselves. */
    public enum Join {
        @JsonProperty("nobody")
        NOBODY,
        @JsonProperty("speakers")
        SPEAKERS,
        @JsonProperty("everyone")
        EVERYONE
    }

    /** Reads also what was stored before there was {@code requireHost}. */
    @JsonCreator
    static StageRules of(@JsonProperty("join") Join join, @JsonProperty("requireHost") @Nullable Boolean requireHost) {
        return new StageRules(join, requireHost == null || requireHost);
    }

    /** Whether somebody of this role may come onto the stage without being invited. */
    public boolean lets(Role role) {
        return role.moderates() || join == Join.EVERYONE || (join == Join.SPEAKERS && role.team());
    }
}
