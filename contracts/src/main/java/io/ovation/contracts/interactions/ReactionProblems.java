package io.ovation.contracts.interactions;

import io.ovation.contracts.Problem;

/** What floating reactions may refuse, besides what any part may. */
public final class ReactionProblems {
    public static final Problem MODULE_OFF =
            Problem.of("module-off", 403, "Reactions are switched off in this session.");

    private ReactionProblems() {}
}
