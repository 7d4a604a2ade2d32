package io.ovation.contracts.report;

/** What a report is cut into. */
public enum ReportForm {
    /** A row for each session. */
    SESSIONS,
    /** A row for each person who did something. */
    PEOPLE,
    /** One set of counts. */
    TOTAL,
    /** A point for each interval of time. */
    GRAPH
}
