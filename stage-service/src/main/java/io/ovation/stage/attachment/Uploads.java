package io.ovation.stage.attachment;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AbortUpload;
import io.ovation.contracts.attachment.AttachmentProblems;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.FinishUpload;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.UploadProgress;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.contracts.channel.Nothing;
import io.ovation.platform.channel.Timers;
import io.ovation.stage.attachment.AttachmentSettings.UploadLimits;
import io.ovation.stage.attachment.place.Place;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The uploads that this instance takes. Whatever ends one early (its sender, silence, a refusal) removes what was written; what a killed
 * process leaves is found by its note in the {@link Register}.
 */
final class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int BEAT_MILLIS = 1_000;
    /** Finished ones whose asker may not have heard the answer. */
    private static final int REMEMBERED = 200;

    private final Vertx vertx;
    private final Place place;
    private final Register register;
    private final Timers timers;
    private final UploadLimits limits;
    private final Function<Upload, Future<Uploaded>> commit;
    private final Map<String, Upload> open = new LinkedHashMap<>();
    private final Map<String, Upload> finished = new LinkedHashMap<>();
    private long touchedAtMillis;

    Uploads(
            Vertx vertx,
            Storage storage,
            Timers timers,
            UploadLimits limits,
            Function<Upload, Future<Uploaded>> commit) {
        this.vertx = vertx;
        this.place = storage.place();
        this.register = storage.register();
        this.timers = timers;
        this.limits = limits;
        this.commit = commit;
    }

    Future<Nothing> begin(BeginUpload asked, Caller caller) {
        Upload known = open.get(asked.upload());
        if (known != null) {
            return known.isOf(caller) ? done() : Future.failedFuture(Problems.CONFLICT.failure());
        }
        if (open.size() >= limits.atOnce()) {
            return Future.failedFuture(Problems.OVERLOADED.failure());
        }
        try {
            UploadTask task = UploadTask.of(asked, caller, limits);
            open.put(asked.upload(), new Upload(vertx, task, place, timers.monotonicMillis()));
            return register.open(task.pending(), timers.now())
                    .onFailure(failure -> open.remove(asked.upload()))
                    .map(Nothing.NOTHING);
        } catch (ProblemException refusal) {
            return Future.failedFuture(refusal);
        }
    }

    Future<UploadProgress> take(UploadPart part, Caller caller) {
        return find(part.upload(), caller)
                .compose(upload ->
                        upload.take(part, timers.monotonicMillis()).onFailure(failure -> end(part.upload(), upload)));
    }

    Future<Uploaded> finish(FinishUpload asked, Caller caller) {
        Upload done = finished.get(asked.upload());
        Future<Upload> found =
                done != null && done.isOf(caller) ? Future.succeededFuture(done) : find(asked.upload(), caller);
        return found.compose(upload -> upload.finish(asked.length(), () -> committed(asked.upload(), upload)))
                .onFailure(failure -> failed(asked.upload(), failure));
    }

    private Future<Uploaded> committed(String id, Upload upload) {
        return commit.apply(upload).onSuccess(committed -> {
            open.remove(id);
            finished.put(id, upload);
            if (finished.size() > REMEMBERED) {
                finished.remove(finished.keySet().iterator().next());
            }
        });
    }

    /** A refusal is final. After any other failure nobody knows whether the log has it: the note stays, and the sweep looks. */
    private void failed(String id, Throwable failure) {
        Upload upload = open.get(id);
        if (upload == null) {
            return;
        }
        if (failure instanceof ProblemException refusal && refusal.problem().status() < 500) {
            end(id, upload);
        } else {
            open.remove(id);
        }
    }

    Future<Nothing> abort(AbortUpload asked, Caller caller) {
        Upload upload = open.get(asked.upload());
        if (upload != null && upload.isOf(caller) && !upload.isFinishing()) {
            end(asked.upload(), upload);
        }
        return done();
    }

    private Future<Upload> find(String id, Caller caller) {
        Upload upload = open.get(id);
        return upload != null && upload.isOf(caller)
                ? Future.succeededFuture(upload)
                : Future.failedFuture(AttachmentProblems.UPLOAD_ENDED.failure());
    }

    /** Removes what there is of it, and then its note. */
    private Future<Void> end(String id, Upload upload) {
        open.remove(id);
        UploadTask task = upload.task();
        return upload.cancel()
                .compose(cancelled -> place.remove(task.key()))
                .compose(removed -> register.close(task.pending()))
                .onFailure(failure -> LOG.warn("What an upload left behind is removed later", failure));
    }

    /** Looks after the uploads every second for as long as this lives. */
    void beat() {
        long now = timers.monotonicMillis();
        Map.copyOf(open).forEach((id, upload) -> {
            if (upload.stalled(now, limits.stallSeconds() * 1000L)) {
                end(id, upload);
            }
        });
        if (now - touchedAtMillis > limits.abandonedSeconds() * 250L) {
            touchedAtMillis = now;
            open.forEach(this::touch);
        }
        timers.after(BEAT_MILLIS, this::beat);
    }

    private void touch(String id, Upload upload) {
        register.touch(upload.task().pending(), timers.now()).onSuccess(alive -> {
            if (!alive) {
                end(id, upload);
            }
        });
    }

    /** Ends all of them; their senders hear it with their next part. */
    Future<Void> stop() {
        List<Future<Void>> ending = Map.copyOf(open).entrySet().stream()
                .map(each -> end(each.getKey(), each.getValue()))
                .toList();
        return Future.join(ending).mapEmpty();
    }

    private static Future<Nothing> done() {
        return Future.succeededFuture(Nothing.NOTHING);
    }
}
