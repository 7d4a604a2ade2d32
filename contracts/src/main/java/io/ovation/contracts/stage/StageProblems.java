package io.ovation.contracts.stage;

import io.ovation.contracts.Problem;

/** What stage-service may refuse, besides what any part may. */
public final class StageProblems {
    public static final Problem SESSION_EXISTS = Problem.of("session-exists", 409, "There is a session of this id.");

    public static final Problem CONSENT_NEEDED =
            Problem.of("consent-needed", 403, "Accept the text of this session first.");
    public static final Problem CONSENT_CHANGED =
            Problem.of("consent-changed", 409, "Another text is to be accepted by now; read it first.");
    public static final Problem TOO_MANY_SETTINGS = Problem.of(
            "too-many-settings", 409, "As many people of this account have settings of their own as there may be.");
    public static final Problem SESSION_FULL =
            Problem.of("session-full", 409, "The session has as many speakers or moderators as it may have.");

    public static final Problem SESSION_CHANGED =
            Problem.of("session-changed", 409, "The session has changed since you looked; nothing was changed now.");

    public static final Problem REMOVED =
            Problem.of("removed-from-room", 403, "A moderator has removed you from this session.");
    public static final Problem PERSON_NOT_HERE =
            Problem.of("person-not-here", 409, "Nobody of this id is connected now or listed in the session.");
    public static final Problem ROLE_FIXED = Problem.of(
            "role-fixed", 409, "What somebody is by their token or as an organizer is not changed in the session.");
    public static final Problem LAST_MODERATOR =
            Problem.of("last-moderator", 409, "A session has at least one moderator.");
    public static final Problem NOT_ONESELF = Problem.of("not-oneself", 409, "Nobody removes themself.");
    public static final Problem NOT_REMOVABLE =
            Problem.of("not-removable", 403, "Moderators are removed by organizers, and organizers by nobody.");
    public static final Problem TOO_MANY_REMOVED =
            Problem.of("too-many-removed", 409, "As many people are removed as there may be.");
    public static final Problem MODERATORS_MAY_ALL =
            Problem.of("moderators-may-all", 409, "Whoever moderates may everything; change the role first.");
    public static final Problem TOO_MANY_PERMISSIONS =
            Problem.of("too-many-permissions", 409, "As many people have permissions of their own as there may be.");

    private StageProblems() {}
}
