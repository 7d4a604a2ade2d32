package io.ovation.gateway.transfer;

import io.ovation.contracts.attachment.UploadPart;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;

/**
 * Cuts a request's body into parts and sends one at a time, while the next one fills; the request is paused when both are full. So a fast
 * client holds two parts of memory, however slow the place is.
 */
final class PartStream {
    private final HttpServerRequest request;
    private final Sink sink;
    private final Promise<Long> whole = Promise.promise();
    private Buffer filling = Buffer.buffer();
    private long sent;
    private boolean sending;
    private boolean ended;

    /** Where parts go: done when there is room for the next. */
    interface Sink {
        Future<Void> send(long at, byte[] part);
    }

    PartStream(HttpServerRequest request, Sink sink) {
        this.request = request;
        this.sink = sink;
    }

    /** Sends everything; the number of bytes, or what went wrong, the client's leaving too. */
    Future<Long> run() {
        request.response().closeHandler(gone -> whole.tryFail(new HttpClosedException("The client left.")));
        request.exceptionHandler(whole::tryFail);
        request.handler(this::take);
        request.endHandler(end -> {
            ended = true;
            send();
        });
        request.resume();
        return whole.future();
    }

    private void take(Buffer data) {
        filling.appendBuffer(data);
        if (filling.length() >= UploadPart.BYTES) {
            request.pause();
        }
        send();
    }

    private void send() {
        boolean full = filling.length() >= UploadPart.BYTES;
        if (sending || whole.future().isComplete() || !(full || ended)) {
            return;
        }
        if (filling.length() == 0) {
            whole.tryComplete(sent);
            return;
        }
        byte[] part = filling.getBytes(0, Math.min(UploadPart.BYTES, filling.length()));
        filling = Buffer.buffer(filling.getBytes(part.length, filling.length()));
        sending = true;
        sink.send(sent, part).onSuccess(taken -> goOn(part.length)).onFailure(whole::tryFail);
        if (full && !ended) {
            request.resume();
        }
    }

    private void goOn(int length) {
        sending = false;
        sent += length;
        send();
    }
}
