package io.ovation.gateway.edge;

import io.ovation.contracts.Problem;
import io.ovation.platform.bus.Json;
import io.ovation.platform.observe.Trace;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Writes answers: JSON, and problems as {@code application/problem+json}. */
public final class Responses {
    private static final String REQUEST_ID = "requestId";

    private Responses() {}

    /** The id of this request, 1 to 64 characters. */
    public static String requestId(RoutingContext context) {
        String id = context.get(REQUEST_ID);
        if (id == null) {
            id = Trace.accept(
                    context.request().getHeader("traceparent"),
                    context.request().getHeader("X-Request-Id"));
            context.put(REQUEST_ID, id);
        }
        return id;
    }

    /** Answers with a value as JSON that nobody keeps. */
    public static void json(RoutingContext context, int status, Object value) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(Json.bytes(value));
    }

    /** Answers with a problem; {@code Retry-After} counts whole seconds, rounded up (RFC 9110 §10.2.3). */
    public static void problem(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        problem(response, problem, requestId(context));
    }

    static void problem(HttpServerResponse response, Problem problem, String requestId) {
        Long retryAfterMillis = problem.retryAfterMillis();
        if (retryAfterMillis != null) {
            response.putHeader("Retry-After", String.valueOf(Math.max(1, (retryAfterMillis + 999) / 1000)));
        }
        if (problem.status() == 401) {
            response.putHeader("WWW-Authenticate", "KS realm=\"ovation\", Bearer realm=\"ovation\"");
        }
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .end(Json.bytes(WireProblem.of(problem, requestId)));
    }
}
