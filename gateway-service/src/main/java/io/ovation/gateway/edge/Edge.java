package io.ovation.gateway.edge;

import io.ovation.contracts.Problem;
import io.ovation.platform.observe.Trace;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;

/** The outermost ring: mounts what every exchange passes before anything else looks at it. */
public final class Edge {
    private final ProtectingHeaders protectingHeaders;
    private final Origins origins;

    public Edge(EdgeSettings settings, Origins origins) {
        this.protectingHeaders = new ProtectingHeaders(settings.frameAncestors());
        this.origins = origins;
    }

    /** Puts the ring around a router that has no routes yet. */
    public void surround(Router router) {
        Failures failures = new Failures(protectingHeaders);
        router.route().handler(protectingHeaders);
        router.route().handler(new Framing());
        router.route().handler(new Cors(origins));
        router.route().failureHandler(failures);
        for (int status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, failures);
        }
    }

    /** For {@link io.vertx.core.http.HttpServer#invalidRequestHandler}: answers what the decoder could not read, and closes. */
    public void refuse(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        protectingHeaders.add(response.headers());
        response.putHeader("Connection", "close");
        String requestId = Trace.newId();
        response.putHeader("X-Request-Id", requestId);
        Problem problem = problem(request.decoderResult().cause());
        Responses.problem(response, problem, requestId);
        request.connection().close();
    }

    private static Problem problem(Throwable cause) {
        return switch (cause.getClass().getSimpleName()) {
            case "TooLongHttpLineException" -> HttpProblems.ADDRESS_TOO_LONG;
            case "TooLongHttpHeaderException" -> HttpProblems.HEADERS_TOO_LARGE;
            default -> HttpProblems.MALFORMED_REQUEST;
        };
    }
}
