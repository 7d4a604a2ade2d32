package io.ovation.contracts.analytics;

import io.ovation.contracts.Problem;

/** The refusals of the assistant. */
public final class AnalyticsProblems {
    public static final Problem ASSISTANT_OFF =
            Problem.of("assistant-off", 403, "The assistant is switched off in this session.");

    private AnalyticsProblems() {}
}
