package io.ovation.contracts.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks what was done in sessions of the caller's account.
 *
 * @param form what it is cut into
 * @param filter what it is about
 * @param interval how long the points of a graph are; else without meaning
 * @param emptyToo whether a graph has points for intervals in which nothing was done; needs a filter with both times
 * @param zone in which time zone days begin, such as {@code Europe/Berlin} or {@code +02:00}
 * @param page which rows of a table; else without meaning
 * @param asOf null at first; when the question is asked again, what the answer before said
 */
public record ReadReport(
        ReportForm form,
        ReportFilter filter,
        ReportInterval interval,
        boolean emptyToo,
        String zone,
        ReportPage page,
        @Nullable Instant asOf) {

    /** The same question about something else. */
    public ReadReport with(ReportFilter other) {
        return new ReadReport(form, other, interval, emptyToo, zone, page, asOf);
    }

    /** The same question, asked again. */
    public ReadReport asOf(Instant first) {
        return new ReadReport(form, filter, interval, emptyToo, zone, page, first);
    }
}
