package io.ovation.gateway.live;

import io.ovation.contracts.Problem;
import io.ovation.gateway.admission.AddressGate;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.edge.Responses;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The door of the WebSocket: who may not come in is told so over HTTP, before there is a socket. Foreign origins were turned away by
 * {@code gateway.edge} already.
 */
public final class LiveRoutes {
    private static final Problem UPGRADE = Problem.of("upgrade-required", 426, "This address speaks WebSocket only.");
    private static final Problem FULL = Problem.of("full", 503, "This gateway has no room; try again shortly.")
            .withRetryAfterMillis(2_000);

    private final LiveServer server;
    private final Clients clients;
    private final AddressGate gate;

    public LiveRoutes(LiveServer server, Clients clients, AddressGate gate) {
        this.server = server;
        this.clients = clients;
        this.gate = gate;
    }

    public void mount(Router router) {
        router.get(LiveServer.PATH).handler(this::upgrade);
    }

    private void upgrade(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            Responses.problem(context, UPGRADE);
        } else if (!server.hasRoom()) {
            Responses.problem(context, FULL);
        } else {
            enter(context, request);
        }
    }

    private void enter(RoutingContext context, HttpServerRequest request) {
        Client client = clients.of(context);
        AddressGate.Pass pass = gate.enter(client.ip());
        request.toWebSocket()
                .onSuccess(socket -> server.accept(socket, client, pass::admitted, pass::leave))
                .onFailure(failure -> pass.leave());
    }
}
