package io.ovation.contracts.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param event only sessions of this event, or null for all
 * @param sessions only these sessions; empty for all
 * @param people only what these people did, by person id; empty for all
 * @param from only what happened at this time or later, or null
 * @param to only what happened before this time, or null
 */
public record ReportFilter(
        @Nullable String event,
        List<String> sessions,
        List<String> people,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** The most sessions, and the most people, that can be named. */
    public static final int NAMED = 500;

    /** Everything. */
    public static final ReportFilter ALL = new ReportFilter(null, List.of(), List.of(), null, null);
}
