package io.ovation.gateway.transfer;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.attachment.AttachmentView;
import io.ovation.contracts.attachment.Bytes;
import io.ovation.gateway.rest.Handling;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends files with headers that make them harmless: saved and never shown, whatever is in them. All calls come from one thread. */
final class Downloads {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final String SANDBOX = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'";
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final Map<String, String> IMAGE_TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    private final int atOnce;
    private int running;

    Downloads(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Answers with the file, or the range of it that was asked for. */
    Future<Object> send(RoutingContext http, AttachmentView view, PartPump.Source source) {
        String tag = "\"" + view.id() + "\"";
        HttpServerResponse response = http.response();
        response.putHeader("Accept-Ranges", "bytes");
        ByteRange range;
        try {
            range = ByteRange.of(wantedRange(http, tag), view.size());
        } catch (ProblemException unsatisfiable) {
            response.putHeader("Content-Range", "bytes */" + view.size());
            return Future.failedFuture(unsatisfiable);
        }
        return counted(() -> {
            response.putHeader("Content-Disposition", ContentDisposition.attachment(view.name()))
                    .putHeader("Content-Type", view.type())
                    .putHeader("Content-Security-Policy", SANDBOX)
                    .putHeader("Cache-Control", "private, no-cache")
                    .putHeader("ETag", tag);
            return pump(response, range, view.size(), source);
        });
    }

    /** RFC 9110 §13.1.5: a range of another version would not fit what the client has. */
    private static @Nullable String wantedRange(RoutingContext http, String tag) {
        String known = http.request().getHeader("If-Range");
        return known == null || known.equals(tag) ? http.request().getHeader("Range") : null;
    }

    /** Answers with an image that pages may show and everybody may keep, since another image has another address. */
    Future<Object> sendImage(RoutingContext http, String extension, Bytes first, PartPump.Source source) {
        String type = IMAGE_TYPES.get(extension);
        if (type == null || first.bytes().length == 0) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return counted(() -> {
            HttpServerResponse response = http.response()
                    .putHeader("Content-Type", type)
                    .putHeader("Content-Security-Policy", SANDBOX)
                    .putHeader("Cache-Control", A_YEAR)
                    .putHeader("Cross-Origin-Resource-Policy", "cross-origin");
            PartPump.Source rest =
                    (from, length) -> from == 0 ? Future.succeededFuture(first) : source.read(from, length);
            return pump(response, new ByteRange(0, first.total() - 1, false), first.total(), rest);
        });
    }

    private static Future<Object> pump(
            HttpServerResponse response, ByteRange range, long size, PartPump.Source source) {
        response.setStatusCode(range.partial() ? PARTIAL : OK)
                .putHeader("Content-Length", Long.toString(range.length()));
        if (range.partial()) {
            response.putHeader("Content-Range", range.contentRange(size));
        }
        return new PartPump(response, range, source).run().map(Handling.WRITTEN);
    }

    private Future<Object> counted(Supplier<Future<Object>> download) {
        if (running >= atOnce) {
            return Future.failedFuture(Problems.OVERLOADED.failure());
        }
        running++;
        return download.get().onComplete(over -> running--);
    }
}
