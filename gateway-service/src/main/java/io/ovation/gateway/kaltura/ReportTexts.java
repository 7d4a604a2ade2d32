package io.ovation.gateway.kaltura;

import io.ovation.contracts.report.Engagement;
import io.ovation.contracts.report.ReportAnswer;
import io.ovation.contracts.report.ReportRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers as texts: values between delimiters, rows and points ended by semicolons. Neither can be in a value, where it becomes a space.
 *
 * @param delimiter between values
 */
record ReportTexts(KalturaReport report, String delimiter) {
    private static final String END = ";";

    /** A row for each session or person; {@code named} says how an id is written. */
    Map<String, Object> table(ReportAnswer answer, UnaryOperator<String> named) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("header", header(report.dimensions().stream()));
        object.put(
                "data", answer.rows().stream().map(row -> row(row, named) + END).collect(Collectors.joining()));
        object.put("totalCount", answer.count());
        object.put(Bodies.TYPE, "KalturaReportTable");
        return object;
    }

    private String row(ReportRow row, UnaryOperator<String> named) {
        return Stream.concat(
                        Stream.of(plain(named.apply(row.id())), plain(row.name())),
                        report.columns().stream().map(column -> column.of(row.counts())))
                .collect(Collectors.joining(delimiter));
    }

    private String plain(String value) {
        return value.replace(delimiter, " ").replaceAll("[;\\r\\n]", " ");
    }

    private String header(Stream<String> first) {
        return Stream.concat(first, report.columns().stream().map(KalturaReport.Column::header))
                .collect(Collectors.joining(delimiter));
    }

    Map<String, Object> total(@Nullable Engagement counts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("header", header(Stream.empty()));
        object.put(
                "data",
                counts == null
                        ? ""
                        : report.columns().stream()
                                .map(column -> column.of(counts))
                                .collect(Collectors.joining(delimiter)));
        object.put(Bodies.TYPE, "KalturaReportTotal");
        return object;
    }

    /** A graph for each count. */
    List<Map<String, Object>> graphs(ReportAnswer answer, DateTimeFormatter labels, ZoneId zone) {
        List<Map<String, Object>> graphs = new ArrayList<>();
        report.columns().forEach(column -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", column.header());
            object.put(
                    "data",
                    answer.points().stream()
                            .map(point ->
                                    label(point.start(), labels, zone) + delimiter + column.of(point.counts()) + END)
                            .collect(Collectors.joining()));
            object.put(Bodies.TYPE, "KalturaReportGraph");
            graphs.add(object);
        });
        return graphs;
    }

    private static String label(Instant start, DateTimeFormatter labels, ZoneId zone) {
        return labels.format(start.atZone(zone));
    }
}
