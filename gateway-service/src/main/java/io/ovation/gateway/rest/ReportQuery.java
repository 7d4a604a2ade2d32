package io.ovation.gateway.rest;

import io.ovation.contracts.Problems;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportFilter;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportInterval;
import io.ovation.contracts.report.ReportPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads from the query what a report is to be about. */
final class ReportQuery {
    private static final String DESCENDING = "-";
    private static final long ROWS = 100;

    private ReportQuery() {}

    static ReadReport of(Call call, ReportForm form) {
        ReportFilter filter = new ReportFilter(
                call.query("event").orElse(null),
                list(call, "sessions"),
                list(call, "people"),
                time(call, "from"),
                time(call, "to"));
        return new ReadReport(form, filter, interval(call), empty(call), zone(call), page(call), null);
    }

    private static List<String> list(Call call, String name) {
        return call.query(name).map(text -> List.of(text.split(","))).orElse(List.of());
    }

    private static @Nullable Instant time(Call call, String name) {
        String text = call.query(name).orElse(null);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw Problems.INVALID
                    .withError(name, "date-time", "A time is written as in 2026-11-20T12:00:00Z.")
                    .failure();
        }
    }

    private static ReportInterval interval(Call call) {
        return call.query("interval")
                .map(name ->
                        ReportInterval.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(ReportInterval.DAYS);
    }

    private static boolean empty(Call call) {
        return call.query("empty").filter("included"::equals).isPresent();
    }

    private static String zone(Call call) {
        return call.query("zone").orElse("Z");
    }

    private static ReportPage page(Call call) {
        String order = call.query("order").orElse("");
        boolean descending = order.startsWith(DESCENDING);
        String count = descending ? order.substring(1) : order;
        return new ReportPage(
                count.isEmpty() ? null : count,
                descending,
                call.queryNumber("offset").orElse(0L).intValue(),
                call.queryNumber("limit").orElse(ROWS).intValue());
    }
}
