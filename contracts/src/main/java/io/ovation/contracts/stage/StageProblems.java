package io.ovation.contracts.stage;

import io.ovation.contracts.Problem;

/** What stage-service may refuse, besides what any part may. */
public final class StageProblems {
    public static final Problem SESSION_EXISTS = Problem.of("session-exists", 409, "There is a session of this id.");

    public static final Problem SESSION_FULL =
            Problem.of("session-full", 409, "The session has as many speakers or moderators as it may have.");

    public static final Problem SESSION_CHANGED =
            Problem.of("session-changed", 409, "The session has changed since you looked; nothing was changed now.");

    private StageProblems() {}
}
