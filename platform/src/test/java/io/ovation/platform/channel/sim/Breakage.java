package io.ovation.platform.channel.sim;

/** A deliberate mistake that the checks must find; each stands for one that was or could be made in earnest. */
enum Breakage {
    NONE,
    /** The journal does not know that a client id was stored before. */
    NO_ONCE_KEY,
    /** The journal lets a second writer have a place. */
    NO_UNIQUE_PLACE,
    /** An owner takes a time-out for success. */
    TIME_OUT_TAKEN_FOR_SUCCESS,
    /** An owner goes on from the tail it remembers after an unknown outcome. */
    REMEMBERED_TAIL,
    /** An owner does not look whether a waiting command is stored. */
    NO_LOOK_UP,
    /** A deletion is told before the body is gone. */
    LATE_REDACTION,
    /** A saved state says that it knows one row more than it does. */
    SAVED_STATE_AHEAD,
    /** A gateway applies what comes and never minds a hole. */
    IGNORED_HOLES,
    /** A gateway never asks where logs end and hears no heads. */
    DEAF_TO_HEADS,
    /** A gateway says recovered with whatever it has left. */
    FORGED_RECOVERY,
    /** A gateway fills holes without a look at which log the page is of. */
    BLIND_TO_EPOCHS,
    /** A client makes a new id for each try. */
    NEW_ID_EACH_TRY,
    /** A client does not wait for an answer before it sends the next. */
    IMPATIENT_CLIENT
}
