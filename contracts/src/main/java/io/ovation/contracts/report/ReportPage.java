package io.ovation.contracts.report;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table are wanted.
 *
 * @param order by what: a count of {@link Engagement} by its name, for example {@code messages}, or null for the usual order
 * @param descending the largest first
 * @param offset how many rows are left out
 * @param limit at most so many, 1 to {@link #ROWS}
 */
public record ReportPage(@Nullable String order, boolean descending, int offset, int limit) {
    /** The most rows in one page. */
    public static final int ROWS = 500;

    /** The first rows in the usual order. */
    public static final ReportPage FIRST = new ReportPage(null, false, 0, ROWS);
}
