package io.ovation.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Headers on every answer that keep browsers from being helpful in the wrong way; pages widen the policy for themselves. */
public final class ProtectingHeaders implements Handler<RoutingContext> {
    private final String frameAncestors;

    /** @param frameAncestors origins whose pages may show ours in a frame, besides our own */
    public ProtectingHeaders(List<String> frameAncestors) {
        this.frameAncestors = frameAncestors(frameAncestors);
    }

    /** The directive of a content security policy that says who may frame a page. */
    public static String frameAncestors(List<String> origins) {
        return "frame-ancestors 'self'" + (origins.isEmpty() ? "" : " " + String.join(" ", origins));
    }

    @Override
    public void handle(RoutingContext context) {
        add(context);
        context.next();
    }

    void add(RoutingContext context) {
        add(context.response().headers());
        context.response().putHeader("X-Request-Id", Responses.requestId(context));
    }

    void add(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(self), microphone=(self), geolocation=()")
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; " + frameAncestors);
    }
}
