package io.ovation.contracts.report;

/** How long a point of a graph is. */
public enum ReportInterval {
    MINUTES,
    TEN_MINUTES,
    HOURS,
    DAYS,
    MONTHS,
    YEARS
}
