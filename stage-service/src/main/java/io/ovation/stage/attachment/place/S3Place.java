package io.ovation.stage.attachment.place;

import io.ovation.contracts.Problems;
import io.ovation.stage.attachment.place.S3Calls.Answer;
import io.ovation.stage.attachment.place.S3Calls.Call;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An S3-compatible store: small files in one call, larger ones as a multipart upload that is aborted when it is given up. */
final class S3Place implements Place {
    /** The smallest part that S3 allows, but for the last. */
    static final int PIECE = 5 * 1024 * 1024;

    private static final Pattern UPLOAD_ID = Pattern.compile("<UploadId>([^<]+)</UploadId>");
    private static final Pattern RANGE_TOTAL = Pattern.compile(".*/(\\d+)");

    private final S3Calls s3;

    S3Place(S3Calls s3) {
        this.s3 = s3;
    }

    /** The bucket must be there and ours. */
    @Override
    public Future<Void> open() {
        return ok(Call.of(HttpMethod.GET, "").asking(Map.of("list-type", "2", "max-keys", "1")))
                .mapEmpty();
    }

    @Override
    public Future<Writing> write(String key, String name) {
        return Future.succeededFuture(new PieceWriting(key));
    }

    @Override
    public Future<Buffer> read(String key, long from, int length) {
        return s3.ask(Call.of(HttpMethod.GET, key).saying("Range", "bytes=" + from + "-" + (from + length - 1)))
                .compose(S3Place::found)
                .map(Answer::body);
    }

    /** Asked by a range, whose answer names the total and which no proxy answers without one. */
    @Override
    public Future<Long> length(String key) {
        return s3.ask(Call.of(HttpMethod.GET, key).saying("Range", "bytes=0-0"))
                .compose(S3Place::found)
                .map(S3Place::total);
    }

    private static long total(Answer answer) {
        Matcher total = RANGE_TOTAL.matcher(String.valueOf(answer.head().getHeader("Content-Range")));
        return total.matches() ? Long.parseLong(total.group(1)) : answer.body().length();
    }

    private static Future<Answer> found(Answer answer) {
        return answer.status() == 404 ? Future.failedFuture(Problems.NOT_FOUND.failure()) : checked(answer);
    }

    @Override
    public Future<Void> remove(String key) {
        return gone(Call.of(HttpMethod.DELETE, key)).compose(deleted -> abortUploads(key));
    }

    private Future<Void> abortUploads(String key) {
        return ok(Call.of(HttpMethod.GET, "").asking(Map.of("uploads", "", "prefix", key)))
                .compose(listed -> {
                    Future<Void> aborted = Future.succeededFuture();
                    Matcher each = UPLOAD_ID.matcher(listed.body().toString());
                    while (each.find()) {
                        String upload = each.group(1);
                        aborted = aborted.compose(
                                before -> gone(Call.of(HttpMethod.DELETE, key).asking(Map.of("uploadId", upload))));
                    }
                    return aborted;
                });
    }

    /** What is not there any more is gone. */
    private Future<Void> gone(Call call) {
        return s3.ask(call)
                .compose(answer -> answer.status() == 404 ? Future.succeededFuture() : checked(answer))
                .mapEmpty();
    }

    private Future<Answer> ok(Call call) {
        return s3.ask(call).compose(S3Place::checked);
    }

    private static Future<Answer> checked(Answer answer) {
        return answer.ok()
                ? Future.succeededFuture(answer)
                : Future.failedFuture(new IllegalStateException("The S3 store answered " + answer.status() + ": "
                        + answer.body().getString(0, Math.min(300, answer.body().length()))));
    }

    @Override
    public Future<Void> close() {
        return s3.close();
    }

    /** One piece on its way while the next is filled: 10 MiB at most for each upload. */
    private final class PieceWriting implements Writing {
        private final String key;
        private final List<String> tags = new ArrayList<>();
        private Buffer piece = Buffer.buffer();
        private String upload = "";
        private Future<Void> sending = Future.succeededFuture();

        PieceWriting(String key) {
            this.key = key;
        }

        @Override
        public Future<Void> write(Buffer bytes) {
            piece.appendBuffer(bytes);
            return piece.length() < PIECE ? Future.succeededFuture() : sending.map(before -> send());
        }

        private @Nullable Void send() {
            Buffer full = piece;
            piece = Buffer.buffer();
            sending = (upload.isEmpty() ? begun() : Future.<Void>succeededFuture()).compose(begun -> sent(full));
            return null;
        }

        private Future<Void> begun() {
            return ok(Call.of(HttpMethod.POST, key).asking(Map.of("uploads", "")))
                    .map(answer -> {
                        Matcher id = UPLOAD_ID.matcher(answer.body().toString());
                        if (!id.find()) {
                            throw new IllegalStateException("The S3 store named no upload.");
                        }
                        upload = id.group(1);
                        return null;
                    });
        }

        private Future<Void> sent(Buffer full) {
            String number = Integer.toString(tags.size() + 1);
            return ok(Call.of(HttpMethod.PUT, key)
                            .asking(Map.of("partNumber", number, "uploadId", upload))
                            .with(full))
                    .map(answer -> {
                        tags.add(String.valueOf(answer.head().getHeader("ETag")));
                        return null;
                    });
        }

        @Override
        public Future<Void> finish() {
            return sending.compose(before -> upload.isEmpty()
                    ? ok(Call.of(HttpMethod.PUT, key).with(piece)).mapEmpty()
                    : lastPiece().compose(sent -> complete()));
        }

        private Future<Void> lastPiece() {
            return piece.length() == 0 ? Future.succeededFuture() : sent(piece);
        }

        private Future<Void> complete() {
            StringBuilder list = new StringBuilder("<CompleteMultipartUpload>");
            for (int i = 0; i < tags.size(); i++) {
                list.append("<Part><PartNumber>").append(i + 1).append("</PartNumber><ETag>");
                list.append(tags.get(i)).append("</ETag></Part>");
            }
            Buffer body =
                    Buffer.buffer(list.append("</CompleteMultipartUpload>").toString());
            return s3.ask(Call.of(HttpMethod.POST, key)
                            .asking(Map.of("uploadId", upload))
                            .with(body))
                    .compose(answer -> answer.status() == 404 ? length(key).mapEmpty() : whole(answer));
        }

        /** S3 says 200 before it begins to put the pieces together, and may then say that it could not. */
        private Future<Void> whole(Answer answer) {
            return answer.body().toString().contains("<Error>")
                    ? Future.failedFuture(new IllegalStateException("The S3 store could not put it together."))
                    : checked(answer).mapEmpty();
        }

        @Override
        public Future<Void> cancel() {
            return sending.otherwiseEmpty();
        }
    }
}
