package io.ovation.analytics.report;

import io.ovation.contracts.Problems;
import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportPage;
import io.ovation.contracts.report.ReportRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows in the wanted order, and the wanted of them. */
final class Table {
    private static final Map<String, Function<Engagement, @Nullable Long>> COUNTS = Map.of(
            "messages", Engagement::messages,
            "messagesDeleted", Engagement::messagesDeleted,
            "messageWriters", Engagement::messageWriters,
            "threads", Engagement::threads,
            "entries", Engagement::entries,
            "askers", Engagement::askers,
            "answers", Engagement::answers,
            "answerers", Engagement::answerers,
            "people", Engagement::people);

    private Table() {}

    /** Rows of which the order says nothing stay as they are. */
    static ReportAnswer page(Instant asOf, List<ReportRow> rows, ReportPage page) {
        List<ReportRow> sorted = page.order() == null
                ? rows
                : rows.stream().sorted(by(page.order(), page.descending())).toList();
        List<ReportRow> some = sorted.stream()
                .skip(Math.max(0, page.offset()))
                .limit(Math.max(1, Math.min(page.limit(), ReportPage.ROWS)))
                .toList();
        return ReportAnswer.table(asOf, some, rows.size());
    }

    private static Comparator<ReportRow> by(String count, boolean descending) {
        Function<Engagement, @Nullable Long> value = COUNTS.get(count);
        if (value == null) {
            throw Problems.INVALID
                    .withError("order", "known", "There is no such count to order by.")
                    .failure();
        }
        Comparator<ReportRow> ascending =
                Comparator.comparingLong(row -> Objects.requireNonNullElse(value.apply(row.counts()), 0L));
        return descending ? ascending.reversed() : ascending;
    }
}
