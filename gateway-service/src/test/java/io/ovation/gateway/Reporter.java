package io.ovation.gateway;

import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ExportKind;
import io.ovation.contracts.report.ExportLines;
import io.ovation.contracts.report.ReadExportLines;
import io.ovation.contracts.report.ReadReport;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportEndpoints;
import io.ovation.contracts.report.ReportPoint;
import io.ovation.contracts.report.ReportProblems;
import io.ovation.contracts.report.ReportRow;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the reports of analytics-service on the real bus: one session, one person, long exports; it remembers what it is asked. */
public final class Reporter {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int LINES = 300;

    public final List<ReadReport> asked = new CopyOnWriteArrayList<>();

    /** Pages of exports that were read. */
    public final AtomicInteger pages = new AtomicInteger();

    /** How many pages exports have. */
    public volatile int allPages = 2;

    /** How often a report is not whole yet. */
    public volatile int notYet;

    /** Whether reports are too large. */
    public volatile boolean tooLarge;

    Future<Void> start(Bus bus) {
        BusServer server = bus.server(ReportEndpoints.SERVICE);
        server.on(ReportEndpoints.READ_REPORT, (question, call) -> report(question))
                .on(ReportEndpoints.READ_EXPORT_LINES, (question, call) -> Future.succeededFuture(lines(question)));
        return server.start();
    }

    private Future<ReportAnswer> report(ReadReport question) {
        asked.add(question);
        if (tooLarge) {
            return Future.failedFuture(ReportProblems.TOO_LARGE.failure());
        }
        return Future.succeededFuture(asked.size() <= notYet ? ReportAnswer.notYet(NOON) : whole(question));
    }

    private static ReportAnswer whole(ReadReport question) {
        Engagement counts = new Engagement(5, 1, 2L, 3, 4, 1L, 7, 6L, 8L);
        Engagement one = new Engagement(5, 1, null, 3, 4, null, 7, null, null);
        return switch (question.form()) {
            case SESSIONS -> ReportAnswer.table(NOON, List.of(new ReportRow("demo", "A|B; C", NOON, NOON, counts)), 1);
            case PEOPLE ->
                ReportAnswer.table(
                        NOON,
                        List.of(
                                new ReportRow("p_AAAAAAAAAAAAAAAAAAAAAA", "Ada", NOON, NOON, one),
                                new ReportRow("p_BBBBBBBBBBBBBBBBBBBBBB", "", NOON, NOON, one)),
                        7);
            case TOTAL -> ReportAnswer.total(NOON, counts);
            case GRAPH ->
                ReportAnswer.graph(
                        NOON, List.of(new ReportPoint(NOON, counts), new ReportPoint(NOON.plusSeconds(86_400), one)));
        };
    }

    private ExportLines lines(ReadExportLines question) {
        pages.incrementAndGet();
        int page = question.cursor() == null ? 0 : Integer.parseInt(question.cursor());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            lines.add(
                    question.kind() == ExportKind.CHAT
                            ? Map.of("message", page * LINES + line, "text", "=1+1, \"x\"", "at", NOON.toString())
                            : Map.of("attendees", line));
        }
        return new ExportLines(lines, page + 1 < allPages ? String.valueOf(page + 1) : null);
    }
}
