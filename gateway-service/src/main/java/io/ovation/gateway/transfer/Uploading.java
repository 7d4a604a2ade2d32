package io.ovation.gateway.transfer;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AbortUpload;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.FinishUpload;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.UploadProgress;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.rest.Call;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One upload, from the client's connection to one instance that takes it. */
final class Uploading {
    private static final byte[] NOTHING = {};

    private final Bus bus;
    private final Admission admission;
    private final Instance taker;
    private final Call call;

    Uploading(Bus bus, Admission admission, Instance taker, Call call) {
        this.bus = bus;
        this.admission = admission;
        this.taker = taker;
        this.call = call;
    }

    /** Sends the whole body; whatever goes wrong, the taker forgets what it has. */
    Future<Uploaded> of(BeginUpload asked) {
        String upload = asked.upload();
        HttpServerRequest request = call.http().request();
        return ask(AttachmentEndpoints.BEGIN_UPLOAD, asked)
                .compose(begun -> {
                    continueIfAwaited(request);
                    return new PartStream(request, (at, part) -> send(new UploadPart(upload, at, part))).run();
                })
                .compose(length -> finish(new FinishUpload(upload, length)))
                .onFailure(failure -> ask(AttachmentEndpoints.ABORT_UPLOAD, new AbortUpload(upload)));
    }

    /** RFC 9110 §10.1.1: a careful client sends nothing before it hears that it may. */
    private static void continueIfAwaited(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
    }

    private Future<Void> send(UploadPart part) {
        return ask(AttachmentEndpoints.UPLOAD_PART, part)
                .recover(failure -> again(failure, AttachmentEndpoints.UPLOAD_PART, part))
                .compose(this::waitForRoom, Future::failedFuture)
                .mapEmpty();
    }

    /** Asks without bytes until there is room. The taker answers at its pace, and the connection's idle time is the bound. */
    private Future<UploadProgress> waitForRoom(UploadProgress progress) {
        UploadPart nothing = new UploadPart(uploadId(), progress.length(), NOTHING);
        return progress.room()
                ? Future.succeededFuture(progress)
                : until(
                        now -> now.room() || call.http().response().closed(),
                        () -> ask(AttachmentEndpoints.UPLOAD_PART, nothing));
    }

    private String uploadId() {
        return String.valueOf(call.http().<String>get(Transfers.UPLOAD));
    }

    private Future<Uploaded> finish(FinishUpload asked) {
        return until(
                Uploaded::done,
                () -> ask(AttachmentEndpoints.FINISH_UPLOAD, asked)
                        .recover(failure -> again(failure, AttachmentEndpoints.FINISH_UPLOAD, asked)));
    }

    /** Asks until the answer will do. One promise for all rounds: futures nested round by round would end as deep on the stack. */
    private static <R> Future<R> until(Predicate<R> enough, Supplier<Future<R>> question) {
        Promise<R> enoughNow = Promise.promise();
        askUntil(enough, question, enoughNow);
        return enoughNow.future();
    }

    private static <R> void askUntil(Predicate<R> enough, Supplier<Future<R>> question, Promise<R> enoughNow) {
        question.get()
                .onSuccess(answer -> {
                    if (enough.test(answer)) {
                        enoughNow.complete(answer);
                    } else {
                        askUntil(enough, question, enoughNow);
                    }
                })
                .onFailure(enoughNow::fail);
    }

    /** An answer that was lost is asked for once more: parts and the end are taken once, however often they come. */
    private <Q, R> Future<R> again(Throwable failure, Endpoint<Q, R> endpoint, Q asked) {
        boolean lost = failure instanceof ProblemException refusal
                && refusal.problem().code().equals(Problems.UNAVAILABLE.code());
        return lost ? ask(endpoint, asked) : Future.failedFuture(failure);
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q asked) {
        return bus.askInstance(
                endpoint, taker, asked, admission.context(call.caller(), endpoint.service(), call.client()));
    }
}
