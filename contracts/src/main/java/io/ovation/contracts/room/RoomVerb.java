package io.ovation.contracts.room;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people may ask of a room, by its name in {@code SubmitCommand}. */
public enum RoomVerb {
    /** The room opens; for moderators, as all that is about others is. */
    START_MEETING,

    /** The room closes: nobody is on the stage any more. */
    END_MEETING,

    /** I want to speak. */
    RAISE_HAND,

    /** One's own hand, or that of a person when a moderator lowers it. */
    LOWER_HAND,

    /** All hands. */
    CLEAR_HANDS,

    /** Asks somebody onto the stage. */
    INVITE_TO_STAGE,

    /** Takes back what any moderator asked. */
    REVOKE_STAGE_INVITATION,

    /** Comes onto the stage as asked. */
    ACCEPT_STAGE_INVITATION,

    /** Stays where one is. */
    DECLINE_STAGE_INVITATION,

    /** Comes onto the stage by oneself, or shows there from another tab. */
    JOIN_STAGE,

    /** Leaves the stage by oneself. */
    LEAVE_STAGE,

    /** Takes somebody from the stage. */
    REMOVE_FROM_STAGE,

    /** One's own microphone and camera. */
    SET_DEVICES,

    /** Silences somebody. */
    MUTE,

    /** Asks somebody to speak; nobody's microphone is opened by somebody else. */
    UNMUTE,

    /** Ends the picture of somebody. */
    TURN_OFF_CAMERA,

    /** Silences everybody but oneself. */
    MUTE_ALL,

    /** Ends the pictures of everybody but oneself. */
    CAMERAS_OFF,

    /** Somebody is on the stage, without microphone and camera until they open them. */
    PROMOTE_TO_SPEAKER,

    /** The other way. */
    DEMOTE_TO_AUDIENCE,

    /** Asks those on the stage. */
    SUBMIT_STAGE_QUESTION;

    private final String type = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The imperative kebab-case name on the wire, for example {@code raise-hand}. */
    public String type() {
        return type;
    }

    /** The verb of this name. */
    public static Optional<RoomVerb> named(String type) {
        return Arrays.stream(values()).filter(verb -> verb.type.equals(type)).findFirst();
    }
}
