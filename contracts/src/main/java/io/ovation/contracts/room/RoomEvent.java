package io.ovation.contracts.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What happens in a room, by its name in {@code ChannelEvent}. */
public sealed interface RoomEvent {

    /** The room is open. */
    record MeetingStarted() implements RoomEvent {
        public static final String TYPE = "meeting-started";
    }

    /** The room is closed; stage, hands and invitations are empty. */
    record MeetingEnded() implements RoomEvent {
        public static final String TYPE = "meeting-ended";
    }

    /** Somebody wants to speak; moderators and they know. */
    record HandRaised(String person, String name) implements RoomEvent {
        public static final String TYPE = "hand-raised";
    }

    /** They do not any more. */
    record HandLowered(String person) implements RoomEvent {
        public static final String TYPE = "hand-lowered";
    }

    /** Nobody's hand is up. */
    record HandsCleared() implements RoomEvent {
        public static final String TYPE = "hands-cleared";
    }

    /** Somebody is asked onto the stage; moderators and they know. */
    record InvitedToStage(String person, RoomPerson by) implements RoomEvent {
        public static final String TYPE = "invited-to-stage";
    }

    /** A moderator took it back. */
    record InvitationRevoked(String person) implements RoomEvent {
        public static final String TYPE = "invitation-revoked";
    }

    /** They stay where they are. */
    record InvitationDeclined(String person) implements RoomEvent {
        public static final String TYPE = "invitation-declined";
    }

    /** Somebody is on the stage, in this way, in place of how they were there before; their hand and invitation are gone. */
    record StageJoined(OnStage on) implements RoomEvent {
        public static final String TYPE = "stage-joined";
    }

    /** Why somebody is not on the stage any more. */
    enum Leaving {
        @JsonProperty("left")
        LEFT,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("gone")
        GONE
    }

    /** Somebody is not on the stage any more. */
    record StageLeft(String person, Leaving reason) implements RoomEvent {
        public static final String TYPE = "stage-left";
    }

    /** What of somebody on the stage may be heard and seen. */
    record DevicesChanged(String person, boolean microphone, boolean camera) implements RoomEvent {
        public static final String TYPE = "devices-changed";
    }

    /** Nobody may be heard but this person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AllMuted(@Nullable String except) implements RoomEvent {
        public static final String TYPE = "all-muted";
    }

    /** Nobody may be seen but this person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CamerasTurnedOff(@Nullable String except) implements RoomEvent {
        public static final String TYPE = "cameras-turned-off";
    }

    /** Somebody is asked to open their microphone; moderators and they know, and nothing changes. */
    record UnmuteAsked(String person, RoomPerson by) implements RoomEvent {
        public static final String TYPE = "unmute-asked";
    }

    /** A question for those on the stage; they and the team know. */
    record StageQuestionSubmitted(String person, String name, String text) implements RoomEvent {
        public static final String TYPE = "stage-question-submitted";
    }
}
