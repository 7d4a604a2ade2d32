package io.ovation.gateway.report;

import io.ovation.contracts.report.ExportKind;
import io.ovation.contracts.report.ExportLines;
import io.ovation.gateway.csv.CsvText;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an export as it is read, one page in memory at a time, and no faster than the reader takes it. A failure after the first page must
 * cut the connection, so that nobody takes a part for the whole.
 */
public final class ExportWriter {
    private final ExportKind kind;
    private final boolean json;
    private final HttpServerResponse response;
    private final Function<@Nullable String, Future<ExportLines>> pages;
    private final Promise<Void> done = Promise.promise();
    private boolean begun;

    /**
     * An export that is to be written.
     *
     * @param pages gives the lines after a cursor, null for the first
     */
    public ExportWriter(
            ExportKind kind,
            boolean json,
            HttpServerResponse response,
            Function<@Nullable String, Future<ExportLines>> pages) {
        this.kind = kind;
        this.json = json;
        this.response = response;
        this.pages = pages;
    }

    /** Done when everything is written; when the first page fails, nothing is written. Whoever fails the exchange later cuts the connection. */
    public Future<Void> write(String name) {
        pages.apply(null).onFailure(done::fail).onSuccess(first -> {
            response.setChunked(true)
                    .putHeader("Content-Type", json ? "application/json" : "text/csv; charset=utf-8")
                    .putHeader(
                            "Content-Disposition", "attachment; filename=\"" + name + (json ? ".json" : ".csv") + "\"")
                    .putHeader("Cache-Control", "no-store");
            write(json ? "{\"lines\":[" : CsvText.record(kind.columns()), first);
        });
        return done.future();
    }

    private void write(String before, ExportLines page) {
        String text = before + text(page);
        String next = page.next();
        if (next == null) {
            response.end(text + (json ? "]}" : "")).onComplete(done);
        } else {
            (text.isEmpty() ? Future.<Void>succeededFuture() : response.write(text))
                    .compose(written -> drained())
                    .compose(room -> pages.apply(next))
                    .onFailure(done::fail)
                    .onSuccess(more -> write("", more));
        }
    }

    private Future<Void> drained() {
        if (!response.writeQueueFull()) {
            return Future.succeededFuture();
        }
        Promise<Void> drained = Promise.promise();
        response.exceptionHandler(drained::tryFail).drainHandler(room -> drained.tryComplete());
        return drained.future();
    }

    private String text(ExportLines page) {
        return page.lines().stream().map(json ? this::object : this::record).collect(Collectors.joining());
    }

    private String object(Map<String, Object> line) {
        String separator = begun ? "," : "";
        begun = true;
        return separator + Json.text(line);
    }

    private String record(Map<String, Object> line) {
        return CsvText.record(kind.columns().stream()
                .map(column -> String.valueOf(line.getOrDefault(column, "")))
                .toList());
    }
}
