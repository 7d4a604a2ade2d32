package io.ovation.contracts.report;

import io.ovation.contracts.Endpoint;

/** What analytics-service answers about what was done in sessions. Each call carries the token of an admin, whose account it is about. */
public final class ReportEndpoints {
    public static final String SERVICE = "analytics-service";

    /** Counts; an answer that is not whole yet says so, and the question is asked again. */
    public static final Endpoint<ReadReport, ReportAnswer> READ_REPORT =
            new Endpoint<>("read-report", SERVICE, ReadReport.class, ReportAnswer.class);

    /** Some lines of an export of the caller's session. */
    public static final Endpoint<ReadExportLines, ExportLines> READ_EXPORT_LINES =
            new Endpoint<>("read-export-lines", SERVICE, ReadExportLines.class, ExportLines.class);

    private ReportEndpoints() {}
}
