package io.ovation.gateway;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentEndpoints;
import io.ovation.contracts.attachment.AttachmentProblems;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.BeginUpload;
import io.ovation.contracts.attachment.Bytes;
import io.ovation.contracts.attachment.FinishUpload;
import io.ovation.contracts.attachment.UploadPart;
import io.ovation.contracts.attachment.UploadProgress;
import io.ovation.contracts.attachment.Uploaded;
import io.ovation.contracts.attachment.Uploader;
import io.ovation.contracts.channel.Nothing;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for the attachments of stage-service on the real bus: it keeps one file in memory and remembers what it is asked. */
public final class Keeper {
    public static final String ID = "A".repeat(22);

    public final List<BeginUpload> begun = new CopyOnWriteArrayList<>();
    public final List<Integer> parts = new CopyOnWriteArrayList<>();
    public final List<String> aborted = new CopyOnWriteArrayList<>();
    public final AtomicInteger reads = new AtomicInteger();

    /** How often somebody asked for room. */
    public final AtomicInteger asks = new AtomicInteger();

    /** More than this is refused. */
    public volatile long limit = Long.MAX_VALUE;

    /** Says that there is no room for as long as this is set. */
    public volatile boolean full;

    /** What is downloaded. */
    public volatile Buffer file = Buffer.buffer();

    private Buffer coming = Buffer.buffer();

    Future<Void> start(Bus bus) {
        BusServer server = bus.server(AttachmentEndpoints.SERVICE);
        server.on(AttachmentEndpoints.BEGIN_UPLOAD, (asked, call) -> begin(asked))
                .on(AttachmentEndpoints.UPLOAD_PART, (part, call) -> take(part))
                .on(AttachmentEndpoints.FINISH_UPLOAD, (asked, call) -> finish(asked))
                .on(AttachmentEndpoints.ABORT_UPLOAD, (asked, call) -> {
                    aborted.add(asked.upload());
                    return Future.succeededFuture(Nothing.NOTHING);
                })
                .on(AttachmentEndpoints.READ_ATTACHMENT, (asked, call) -> one(asked.attachment()))
                .on(AttachmentEndpoints.READ_BYTES, (asked, call) -> read(asked.from(), asked.length()))
                .on(AttachmentEndpoints.READ_IMAGE, (asked, call) -> read(asked.from(), asked.length()));
        return server.start();
    }

    private Future<Nothing> begin(BeginUpload asked) {
        begun.add(asked);
        coming = Buffer.buffer();
        Long length = asked.length();
        return length != null && length > limit ? refused() : Future.succeededFuture(Nothing.NOTHING);
    }

    private static <T> Future<T> refused() {
        Problem problem =
                AttachmentProblems.ATTACHMENT_SIZE.withError("content", "max-bytes", "At most so many bytes.");
        return Future.failedFuture(problem.failure());
    }

    private Future<UploadProgress> take(UploadPart part) {
        if (part.bytes().length > 0) {
            parts.add(part.bytes().length);
            coming.appendBytes(part.bytes());
        } else {
            asks.incrementAndGet();
        }
        return coming.length() > limit ? refused() : Future.succeededFuture(new UploadProgress(coming.length(), !full));
    }

    private Future<Uploaded> finish(FinishUpload asked) {
        file = coming;
        return Future.succeededFuture(new Uploaded(true, view(asked.upload(), "slides.pdf"), null));
    }

    private Future<AttachmentView> one(String id) {
        return id.equals(ID)
                ? Future.succeededFuture(view(id, "Plan \"für\" Zoë.pdf"))
                : Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    private AttachmentView view(String id, String name) {
        return new AttachmentView(
                id,
                name,
                "slides",
                null,
                "application/pdf",
                "pdf",
                file.length(),
                Neighbour.NOON,
                new Uploader("p_maya", "Maya"));
    }

    private Future<Bytes> read(long from, int length) {
        reads.incrementAndGet();
        int end = (int) Math.min(file.length(), from + length);
        return Future.succeededFuture(new Bytes(file.length(), file.getBytes((int) from, end)));
    }
}
