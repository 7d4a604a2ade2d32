package io.ovation.gateway.transfer;

import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.Bytes;
import io.ovation.contracts.attachment.UploadPart;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/** Writes a range of a file to a response: the next part is asked for when the kernel has taken the last one. */
final class PartPump {
    private final HttpServerResponse response;
    private final Source source;
    private final long last;
    private final Promise<Void> done = Promise.promise();
    private long next;

    /** Where parts come from. */
    interface Source {
        Future<Bytes> read(long from, int length);
    }

    PartPump(HttpServerResponse response, ByteRange range, Source source) {
        this.response = response;
        this.source = source;
        this.next = range.first();
        this.last = range.last();
    }

    /** Done when all is sent or the client left. Fails when the file ended early; then the connection must go, as its length was told. */
    Future<Void> run() {
        step();
        return done.future();
    }

    private void step() {
        if (next > last) {
            response.end().onComplete(done);
            return;
        }
        int wanted = (int) Math.min(UploadPart.BYTES, last - next + 1);
        source.read(next, wanted)
                .compose(this::write)
                .onSuccess(written -> step())
                .onFailure(failure -> end(failure));
    }

    private void end(Throwable failure) {
        if (response.closed()) {
            done.tryComplete();
        } else {
            done.tryFail(failure);
        }
    }

    private Future<Void> write(Bytes part) {
        if (part.bytes().length == 0) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        next += part.bytes().length;
        return response.write(Buffer.buffer(part.bytes()));
    }
}
