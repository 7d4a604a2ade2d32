package io.ovation.contracts;

/** The refusals that any part may give; those of one capability stand beside its commands. */
public final class Problems {
    public static final Problem INVALID = Problem.of("invalid", 400, "A field breaks a rule.");
    public static final Problem FORBIDDEN = Problem.of("forbidden", 403, "You may not do this.");
    public static final Problem NOT_PERMITTED =
            Problem.of("not-permitted", 403, "A moderator does not let you do this in this session.");
    public static final Problem NOT_FOUND = Problem.of("not-found", 404, "There is nothing here that you may see.");
    public static final Problem CONFLICT = Problem.of("conflict", 409, "Somebody else was faster.");
    public static final Problem TOO_FAST = Problem.of("too-fast", 429, "You are too fast.");
    public static final Problem OVERLOADED = Problem.of("overloaded", 503, "Too much is waiting; try again shortly.")
            .withRetryAfterMillis(1000);
    public static final Problem UNAVAILABLE = Problem.of("unavailable", 503, "This part is not reachable right now.")
            .withRetryAfterMillis(500);
    public static final Problem INTERNAL = Problem.of("internal", 500, "Something went wrong on our side.");

    private Problems() {}
}
