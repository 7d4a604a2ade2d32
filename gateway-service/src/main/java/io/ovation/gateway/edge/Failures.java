package io.ovation.gateway.edge;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.vertx.core.Handler;
import io.vertx.core.json.DecodeException;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a problem; what nobody expected is logged with the request's id and told without detail. */
final class Failures implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ProtectingHeaders protectingHeaders;

    Failures(ProtectingHeaders protectingHeaders) {
        this.protectingHeaders = protectingHeaders;
    }

    /** Vert.x refuses some requests, such as those without a Host, before any handler ran. */
    @Override
    public void handle(RoutingContext context) {
        if (!context.response().headWritten() && !context.response().headers().contains("X-Request-Id")) {
            protectingHeaders.add(context);
            context.response().putHeader("Connection", "close");
            context.addEndHandler(answered -> context.request().connection().close());
        }
        Responses.problem(context, problem(context.failure(), context.statusCode(), context));
    }

    private static Problem problem(@Nullable Throwable failure, int status, RoutingContext context) {
        if (failure instanceof ProblemException refusal) {
            return refusal.problem();
        }
        if (failure instanceof DecodeException) {
            return HttpProblems.MALFORMED_JSON;
        }
        if (status >= 400 && status < 500) {
            return HttpProblems.of(status);
        }
        LOG.atError()
                .addKeyValue("requestId", Responses.requestId(context))
                .setCause(failure)
                .log("{} {} failed", context.request().method(), context.normalizedPath());
        return Problems.INTERNAL;
    }
}
