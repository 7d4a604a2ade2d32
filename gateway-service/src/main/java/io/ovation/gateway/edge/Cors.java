package io.ovation.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets pages of named origins call, since the panel is embedded elsewhere, and refuses those of any other origin. Credentials are never
 * allowed: a token travels in a header that the page sets itself, so cookies prove nothing here.
 */
final class Cors implements Handler<RoutingContext> {
    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "Authorization, Content-Type, Idempotency-Key, If-Range, Last-Event-ID, Range, X-Request-Id, traceparent";
    private static final String EXPOSED =
            "X-Request-Id, Retry-After, ETag, Accept-Ranges, Content-Disposition, Content-Range";
    private static final int PREFLIGHT_SECONDS = 600;

    private final Origins origins;

    Cors(Origins origins) {
        this.origins = origins;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.headers().add("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin == null) {
            context.next();
        } else if (!origins.allows(request)) {
            context.fail(HttpProblems.ORIGIN_REFUSED.failure());
        } else {
            if (origins.foreignButAllowed(origin)) {
                response.putHeader("Access-Control-Allow-Origin", origin)
                        .putHeader("Access-Control-Expose-Headers", EXPOSED);
            }
            answer(context, request, response);
        }
    }

    private static void answer(RoutingContext context, HttpServerRequest request, HttpServerResponse response) {
        boolean preflight = request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Access-Control-Request-Method");
        if (!preflight) {
            context.next();
            return;
        }
        response.setStatusCode(204)
                .putHeader("Access-Control-Allow-Methods", METHODS)
                .putHeader("Access-Control-Allow-Headers", HEADERS)
                .putHeader("Access-Control-Max-Age", String.valueOf(PREFLIGHT_SECONDS))
                .end();
    }
}
