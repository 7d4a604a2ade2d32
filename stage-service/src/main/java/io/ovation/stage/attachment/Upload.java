package io.ovation.stage.attachment;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentProblems;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.UploadProgress;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.stage.attachment.place.Place;
import io.ovation.stage.attachment.place.Writing;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file on its way in: parts in order, each taken once, written one after the other. */
final class Upload {
    /** Under the shortest time-out of the bus, so that a slow place is an answer and not a silence. */
    private static final int ANSWER_MILLIS = 700;

    private final Vertx vertx;
    private final UploadTask task;
    private final Place place;
    private long received;
    private long movedAtMillis;
    private Future<Void> written = Future.succeededFuture();
    private @Nullable Writing writing;
    private @Nullable Future<Uploaded> finishing;

    Upload(Vertx vertx, UploadTask task, Place place, long nowMillis) {
        this.vertx = vertx;
        this.task = task;
        this.place = place;
        this.movedAtMillis = nowMillis;
    }

    UploadTask task() {
        return task;
    }

    long received() {
        return received;
    }

    boolean isOf(Caller caller) {
        return task.caller().person().equals(caller.person())
                && task.caller().session().equals(caller.session())
                && task.caller().account().equals(caller.account());
    }

    /** Whether its sender fell silent; one that is being finished has nobody to wait for. */
    boolean stalled(long nowMillis, long stallMillis) {
        return finishing == null && nowMillis - movedAtMillis > stallMillis;
    }

    boolean isFinishing() {
        return finishing != null;
    }

    Future<UploadProgress> take(UploadPart part, long nowMillis) {
        int length = part.bytes().length;
        movedAtMillis = nowMillis;
        if (part.at() + length > received) {
            if (part.at() != received || received % UploadPart.BYTES != 0 || length > UploadPart.BYTES) {
                return Future.failedFuture(Problems.INVALID
                        .withError("at", "next", "The next part begins at " + received + ".")
                        .failure());
            }
            if (received + length > task.limit()) {
                return Future.failedFuture(tooLarge(task.limit()).failure());
            }
            received += length;
            written = written.compose(before -> write(part.bytes()));
        }
        UploadProgress now = new UploadProgress(received, true);
        return soon(written.map(now), () -> new UploadProgress(received, false));
    }

    static Problem tooLarge(long limit) {
        return AttachmentProblems.ATTACHMENT_SIZE.withError("content", "max-bytes", "At most " + limit + " bytes.");
    }

    private Future<Void> write(byte[] bytes) {
        Writing open = writing;
        return open == null
                ? vertx.executeBlocking(() -> task.recognise(bytes), false)
                        .compose(recognised -> place.write(task.key(), task.name()))
                        .compose(opened -> {
                            writing = opened;
                            return opened.write(Buffer.buffer(bytes));
                        })
                : open.write(Buffer.buffer(bytes));
    }

    /** Stores the rest and commits, once; asked again it tells how far that is. */
    Future<Uploaded> finish(long length, Supplier<Future<Uploaded>> commit) {
        if (length != received) {
            return Future.failedFuture(AttachmentProblems.UPLOAD_ENDED.failure());
        }
        Future<Uploaded> running = finishing;
        if (running == null) {
            running = stored().compose(stored -> commit.get());
            finishing = running;
        }
        return soon(running, () -> Uploaded.NOT_YET);
    }

    private Future<Void> stored() {
        return written.compose(all -> {
            Writing open = writing;
            return open == null
                    ? Future.failedFuture(Problems.INVALID
                            .withError("content", "required", "The file is empty.")
                            .failure())
                    : open.finish();
        });
    }

    /** Waits until nothing of it is written any more. */
    Future<Void> cancel() {
        return written.otherwiseEmpty().compose(last -> {
            Writing open = writing;
            return open == null ? Future.succeededFuture() : open.cancel();
        });
    }

    /** The outcome, or after a moment what stands instead. */
    private static <T> Future<T> soon(Future<T> outcome, Supplier<T> otherwise) {
        if (outcome.isComplete()) {
            return outcome;
        }
        return outcome.timeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                .recover(failure -> failure instanceof TimeoutException && !outcome.isComplete()
                        ? Future.succeededFuture(otherwise.get())
                        : Future.failedFuture(failure));
    }
}
