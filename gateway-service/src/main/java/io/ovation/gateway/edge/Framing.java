package io.ovation.gateway.edge;

import io.ovation.contracts.Problem;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses requests that another server on the way could read otherwise (RFC 9112 §3.2, §6.3; request smuggling). A request with both
 * Content-Length and Transfer-Encoding is refused by the decoder already.
 */
final class Framing implements Handler<RoutingContext> {
    private static final List<String> ONCE = List.of(
            "Host",
            "Content-Length",
            "Transfer-Encoding",
            "Content-Type",
            "Authorization",
            "Origin",
            "Idempotency-Key");

    private static final String KALTURA = "/api_v3/";
    private static final Pattern TOKEN = Pattern.compile("(^|&)(ks|token|access_token|jwt)=", Pattern.CASE_INSENSITIVE);

    @Override
    public void handle(RoutingContext context) {
        if (carriesToken(context)) {
            context.fail(HttpProblems.TOKEN_IN_ADDRESS.failure());
            return;
        }
        Optional<String> mistake = mistake(context.request());
        if (mistake.isPresent()) {
            context.response().putHeader("Connection", "close");
            context.addEndHandler(answered -> context.request().connection().close());
            context.fail(problem(mistake.get()).failure());
        } else {
            context.next();
        }
    }

    /** Addresses end up in logs, histories and Referer headers. Kaltura's callers cannot help it: there it is part of the shape. */
    private static boolean carriesToken(RoutingContext context) {
        String query = context.request().query();
        return !context.normalizedPath().startsWith(KALTURA)
                && query != null
                && TOKEN.matcher(query).find();
    }

    private static Problem problem(String mistake) {
        return HttpProblems.MALFORMED_REQUEST.withDetail(mistake);
    }

    private static Optional<String> mistake(HttpServerRequest request) {
        if (!request.uri().startsWith("/")) {
            return Optional.of("The request target must be a path.");
        }
        if (request.getHeader("Host") == null) {
            return Optional.of("A Host header is needed.");
        }
        if (request.headers().contains("Transfer-Encoding") && request.headers().contains("Content-Length")) {
            return Optional.of("Content-Length and Transfer-Encoding exclude each other.");
        }
        return ONCE.stream()
                .filter(name -> request.headers().getAll(name).size() > 1)
                .findFirst()
                .map(name -> "The header " + name + " may stand once.");
    }
}
