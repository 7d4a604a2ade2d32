package io.ovation.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param whole whether all of it is counted; if not, logs are still being read, there is nothing else in the answer, and asking again goes on
 * @param asOf everything that had happened by then is counted, or will be
 * @param rows of a table
 * @param count how many rows the table has in all
 * @param points of a graph, by time
 * @param total of a total, else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportAnswer(
        boolean whole,
        Instant asOf,
        List<ReportRow> rows,
        long count,
        List<ReportPoint> points,
        @Nullable Engagement total) {
    /** The logs are not read to their ends yet. */
    public static ReportAnswer notYet(Instant asOf) {
        return new ReportAnswer(false, asOf, List.of(), 0, List.of(), null);
    }

    public static ReportAnswer table(Instant asOf, List<ReportRow> rows, long count) {
        return new ReportAnswer(true, asOf, rows, count, List.of(), null);
    }

    public static ReportAnswer graph(Instant asOf, List<ReportPoint> points) {
        return new ReportAnswer(true, asOf, List.of(), points.size(), points, null);
    }

    public static ReportAnswer total(Instant asOf, Engagement counts) {
        return new ReportAnswer(true, asOf, List.of(), 1, List.of(), counts);
    }
}
