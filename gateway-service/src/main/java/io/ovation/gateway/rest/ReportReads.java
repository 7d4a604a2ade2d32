package io.ovation.gateway.rest;

import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ExportKind;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportForm;
import io.ovation.contracts.report.ReportPoint;
import io.ovation.contracts.report.ReportRow;
import io.ovation.gateway.report.ExportWriter;
import io.ovation.gateway.report.ReportDesk;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports and exports for ADMIN tokens. */
final class ReportReads {
    private final ReportDesk desk;

    /** Some rows of a table and how many there are in all. */
    record Table(Instant asOf, List<ReportRow> rows, long count) {}

    /** One set of counts. */
    record Total(Instant asOf, @Nullable Engagement counts) {}

    /** Points by time. */
    record Graph(Instant asOf, List<ReportPoint> points) {}

    ReportReads(RestParts parts) {
        this.desk = new ReportDesk(parts.bus(), parts.admission());
    }

    Future<Object> sessions(Call call) {
        return read(call, ReportForm.SESSIONS, ReportReads::table);
    }

    Future<Object> people(Call call) {
        return read(call, ReportForm.PEOPLE, ReportReads::table);
    }

    Future<Object> total(Call call) {
        return read(call, ReportForm.TOTAL, answer -> new Total(answer.asOf(), answer.total()));
    }

    Future<Object> graph(Call call) {
        return read(call, ReportForm.GRAPH, answer -> new Graph(answer.asOf(), answer.points()));
    }

    private static Object table(ReportAnswer answer) {
        return new Table(answer.asOf(), answer.rows(), answer.count());
    }

    private Future<Object> read(Call call, ReportForm form, Function<ReportAnswer, Object> view) {
        return desk.read(ReportDesk.admin(call.owner()), call.client(), ReportQuery.of(call, form))
                .map(view);
    }

    /** An export as CSV, or as JSON when that is asked for. */
    Handling export(ExportKind kind) {
        return call -> {
            ReportDesk.admin(call.owner());
            boolean json = call.query("format").filter("json"::equals).isPresent();
            String name = kind.name().toLowerCase(Locale.ROOT) + "-" + call.path("session");
            return new ExportWriter(
                            kind,
                            json,
                            call.http().response(),
                            cursor -> desk.lines(call.caller(), call.client(), kind, cursor))
                    .write(name)
                    .map(Handling.WRITTEN);
        };
    }
}
