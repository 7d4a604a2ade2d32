package io.ovation.analytics.report;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.FiguresMeasured;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.report.ExportLines;
import io.ovation.platform.bus.Json;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many watched a session, by the log of its dashboard. Who they were is in no log. */
final class AttendanceLines {
    private static final int PAGE = 300;

    private final Journal journal;

    AttendanceLines(Journal journal) {
        this.journal = journal;
    }

    Future<ExportLines> page(Caller caller, @Nullable String cursor) {
        ChannelId channel = caller.channel(AnalyticsEndpoints.DASHBOARD);
        LineCursor from = LineCursor.of(cursor, 0);
        return journal.read(channel, from.after(), PAGE).map(rows -> lines(rows, from));
    }

    private static ExportLines lines(List<Row> rows, LineCursor from) {
        List<Map<String, Object>> lines = rows.stream()
                .map(Row::event)
                .filter(event -> event.type().equals(FiguresMeasured.TYPE) && event.body() != null)
                .map(AttendanceLines::line)
                .toList();
        return new ExportLines(
                lines,
                rows.size() < PAGE
                        ? null
                        : from.text(rows.get(rows.size() - 1).event().seq()));
    }

    private static Map<String, Object> line(ChannelEvent event) {
        Figures figures = Json.record(Objects.requireNonNull(event.body()), FiguresMeasured.class)
                .figures();
        return new Line()
                .with("at", event.at().toString())
                .with("attendees", figures.attendees())
                .with("registered", figures.registered())
                .with("turnoutPercent", figures.turnoutPercent())
                .with("engagementPercent", figures.engagementPercent())
                .fields();
    }
}
