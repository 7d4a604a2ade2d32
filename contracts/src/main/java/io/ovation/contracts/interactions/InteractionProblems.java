package io.ovation.contracts.interactions;

import io.ovation.contracts.Problem;

/** What interactions and updates may refuse, besides what any part may. */
public final class InteractionProblems {
    public static final Problem MODULE_OFF =
            Problem.of("module-off", 403, "Interactions are switched off in this session.");
    public static final Problem RESULTS_HIDDEN =
            Problem.of("results-hidden", 403, "The results of this interaction are not shared.");
    public static final Problem NOT_OPEN =
            Problem.of("interaction-not-open", 409, "This interaction takes no answers now.");
    public static final Problem ALREADY_ANSWERED =
            Problem.of("already-answered", 409, "You have answered this, and the answer cannot be changed.");
    public static final Problem TAKES_NO_ANSWERS =
            Problem.of("takes-no-answers", 409, "There is nothing to answer in an announcement.");
    public static final Problem PUBLISHED = Problem.of(
            "interaction-published", 409, "It was published: what gives answers their meaning cannot change any more.");
    public static final Problem TOO_MANY_DRAFTS =
            Problem.of("too-many-drafts", 409, "There are as many drafts as there may be; delete one first.");
    public static final Problem TOO_MANY_PUBLISHED = Problem.of(
            "too-many-published", 409, "As many interactions are shown as there may be; unpublish one first.");
    public static final Problem TOO_MANY_UPDATES =
            Problem.of("too-many-updates", 409, "There are as many updates as there may be; delete one first.");

    private InteractionProblems() {}
}
