package io.ovation.contracts.room;

import io.ovation.contracts.Problem;

/** What a room may refuse, besides what any part may. */
public final class RoomProblems {
    public static final Problem MEETING_NOT_OPEN =
            Problem.of("meeting-not-open", 409, "The meeting has not been started, or has ended.");
    public static final Problem HOST_NEEDED =
            Problem.of("host-needed", 409, "Nobody comes onto the stage before a moderator has started the meeting.");
    public static final Problem STAGE_FULL =
            Problem.of("stage-full", 409, "As many people are on the stage as there may be.");
    public static final Problem TOO_MANY_HANDS =
            Problem.of("too-many-hands", 409, "As many hands are up as there may be.");
    public static final Problem TOO_MANY_INVITATIONS =
            Problem.of("too-many-invitations", 409, "As many invitations to the stage wait as there may be.");
    public static final Problem NOT_ON_STAGE = Problem.of("not-on-stage", 409, "This person is not on the stage.");
    public static final Problem ALREADY_ON_STAGE =
            Problem.of("already-on-stage", 409, "This person is on the stage already.");
    public static final Problem NOT_INVITED =
            Problem.of("not-invited", 409, "There is no invitation to the stage, or not any more.");
    public static final Problem STAGE_FOR_TEAM =
            Problem.of("stage-for-team", 403, "In a DIY live webcast the team alone is on the stage; others watch.");
    public static final Problem ROOM_FULL = Problem.of(
            "room-full", 409, "As many people receive the stage directly as can; a media server would be needed.");
    public static final Problem SIGNAL_REFUSED =
            Problem.of("signal-refused", 403, "Signals go between somebody on the stage and those who watch them.");

    private RoomProblems() {}
}
