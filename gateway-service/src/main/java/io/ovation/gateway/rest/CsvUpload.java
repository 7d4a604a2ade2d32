package io.ovation.gateway.rest;

import io.ovation.gateway.csv.CsvLine;
import io.ovation.gateway.csv.CsvReader;
import io.ovation.gateway.edge.HttpProblems;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the CSV file in a request's body and hands its records on, some at a time. While some are being worked on nothing more is read, so
 * that memory stays flat however large the file is.
 */
final class CsvUpload {
    private final HttpServerRequest request;
    private final Bounds bounds;
    private final Function<List<CsvLine>, Future<Void>> work;
    private final CsvReader reader;
    private final Promise<Void> done = Promise.promise();
    private long received;
    private boolean arrived;
    private boolean working;

    /**
     * How much is read.
     *
     * @param fileBytes the largest file
     * @param recordBytes the longest record
     * @param records how many are handed on at a time
     */
    record Bounds(long fileBytes, int recordBytes, int records) {}

    CsvUpload(HttpServerRequest request, Bounds bounds, Function<List<CsvLine>, Future<Void>> work) {
        this.request = request;
        this.bounds = bounds;
        this.work = work;
        this.reader = new CsvReader(bounds.recordBytes());
    }

    /** Succeeds when all of the file is worked on. After a failure the rest is let pass unread, so that the answer gets through. */
    Future<Void> read() {
        request.handler(this::take).exceptionHandler(done::tryFail).endHandler(end -> {
            arrived = true;
            goOn();
        });
        request.resume();
        return done.future().onFailure(failure -> request.resume());
    }

    private void take(Buffer piece) {
        received += piece.length();
        if (received > bounds.fileBytes()) {
            tooLarge();
        } else if (!done.future().isComplete()) {
            reader.add(piece);
            goOn();
        }
    }

    /** Most clients read the answer only once they have sent everything, so some more is let pass. */
    private void tooLarge() {
        done.tryFail(HttpProblems.TOO_LARGE
                .withDetail("At most " + bounds.fileBytes() + " bytes.")
                .failure());
        if (received > 2 * bounds.fileBytes()) {
            request.connection().close();
        }
    }

    private void goOn() {
        if (working || done.future().isComplete()) {
            return;
        }
        List<CsvLine> lines = reader.next(bounds.records(), arrived);
        if (lines.isEmpty()) {
            endOrReadOn();
            return;
        }
        working = true;
        request.pause();
        Future.succeededFuture(lines).compose(work).onFailure(done::tryFail).onSuccess(worked -> {
            working = false;
            goOn();
        });
    }

    private void endOrReadOn() {
        if (arrived) {
            done.tryComplete();
        } else {
            request.resume();
        }
    }
}
