package io.ovation.contracts.report;

import java.time.Instant;

/** What was done from this time to the next point. */
public record ReportPoint(Instant start, Engagement counts) {}
