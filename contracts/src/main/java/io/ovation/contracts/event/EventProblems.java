package io.ovation.contracts.event;

import io.ovation.contracts.Problem;

/** What may be refused about events, besides what any part may. */
public final class EventProblems {
    public static final Problem EVENT_EXISTS = Problem.of("event-exists", 409, "There is an event of this id.");
    public static final Problem EVENT_CHANGED =
            Problem.of("event-changed", 409, "The event has changed since you looked; nothing was changed now.");
    public static final Problem TOO_MANY_PEOPLE =
            Problem.of("too-many-people", 409, "The event has no room for more people.");
    public static final Problem TOO_MANY_ORGANIZERS =
            Problem.of("too-many-organizers", 409, "The event has as many organizers as it may have.");
    public static final Problem TOO_MANY_INVITATIONS =
            Problem.of("too-many-invitations", 409, "The event has as many invitations as it may have.");
    public static final Problem INVITATION_TAKEN =
            Problem.of("invitation-taken", 409, "Somebody else has accepted this invitation.");
    public static final Problem INVITATION_REVOKED =
            Problem.of("invitation-revoked", 410, "This invitation was withdrawn.");
    public static final Problem INVITATION_EXPIRED =
            Problem.of("invitation-expired", 410, "This invitation has expired.");
    public static final Problem TOO_MANY_REGISTRATIONS =
            Problem.of("too-many-registrations", 409, "The event has no room for more registrations.");

    private EventProblems() {}
}
