package io.ovation.contracts.report;

import io.ovation.contracts.Problem;

/** What reports may refuse, besides what any part may. */
public final class ReportProblems {
    public static final Problem TOO_LARGE =
            Problem.of("report-too-large", 422, "This report is about more than can be counted at once.");

    private ReportProblems() {}
}
