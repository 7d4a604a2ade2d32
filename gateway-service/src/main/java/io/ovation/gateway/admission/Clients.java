package io.ovation.gateway.admission;

import io.ovation.gateway.edge.Responses;
import io.ovation.gateway.edge.TrustedProxies;
import io.vertx.ext.web.RoutingContext;

/** Says from where a request comes. */
public final class Clients {
    private final TrustedProxies proxies;

    public Clients(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    /** From where this exchange comes. */
    public Client of(RoutingContext context) {
        return new Client(
                proxies.clientAddress(context.request()), context.normalizedPath(), Responses.requestId(context));
    }
}
