package io.ovation.gateway.rest;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.ImportRegistrations;
import io.ovation.gateway.csv.CsvLine;
import io.ovation.gateway.csv.CsvText;
import io.ovation.gateway.edge.HttpProblems;
import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Registrations from a CSV file, some lines at a time, while the file arrives. */
final class RegistrationImport {
    private static final int AT_ONCE = 8;
    private static final int RECORD_BYTES = 16_384;
    private static final CsvUpload.Bounds BOUNDS =
            new CsvUpload.Bounds(EventLimits.IMPORT_BYTES, RECORD_BYTES, EventLimits.IMPORT_ROWS);
    private static final Problem ANOTHER_TYPE = HttpProblems.UNSUPPORTED_TYPE.withDetail("The file must be text/csv.");

    private final EventCalls calls;
    private final AtomicInteger running = new AtomicInteger();

    RegistrationImport(EventCalls calls) {
        this.calls = calls;
    }

    Future<Object> importing(Call call) {
        String type = call.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/csv")) {
            return refused(call, ANOTHER_TYPE);
        }
        if (running.incrementAndGet() > AT_ONCE) {
            running.decrementAndGet();
            return refused(call, Problems.OVERLOADED);
        }
        ImportedFile file = new ImportedFile();
        return new CsvUpload(call.http().request(), BOUNDS, lines -> work(call, file, lines))
                .read()
                .map(read -> (Object) file.outcome())
                .onComplete(done -> running.decrementAndGet());
    }

    private static Future<Object> refused(Call call, Problem problem) {
        call.http().request().resume();
        return Future.failedFuture(problem.failure());
    }

    private Future<Void> work(Call call, ImportedFile file, List<CsvLine> lines) {
        List<ImportRegistrations.Row> rows = file.take(lines).stream()
                .map(line -> new ImportRegistrations.Row(
                        line.line(),
                        line.values().stream().map(CsvText::unguarded).toList()))
                .toList();
        ImportRegistrations command = new ImportRegistrations(call.path(EventCalls.EVENT), file.header(), rows);
        return calls.ask(call, EventEndpoints.IMPORT_REGISTRATIONS, command)
                .onSuccess(file::add)
                .mapEmpty();
    }
}
