package io.ovation.gateway.rest;

import io.ovation.contracts.ProblemException;
import io.ovation.gateway.admission.Admission;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Clients;
import io.ovation.gateway.admission.Pace;
import io.ovation.gateway.admission.Visitor;
import io.ovation.platform.identity.AuthorizationHeader;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatedRequest;
import org.jspecify.annotations.Nullable;

/** Asks everybody for their token before anything else is looked at, and paces them. */
final class Doorkeeper {
    private final Admission admission;
    private final Clients clients;
    private final Pace pace;

    /** Who stands at the door. */
    record Known(Client client, @Nullable Principal principal) {}

    Doorkeeper(Admission admission, Clients clients, Pace pace) {
        this.admission = admission;
        this.clients = clients;
        this.pace = pace;
    }

    /** Identifies and paces the sender. */
    Future<Known> meet(RoutingContext http, Operation operation) {
        Client client = clients.of(http);
        if (Contract.isOpen(operation)) {
            return Contract.pacesItself(operation) ? Future.succeededFuture(new Known(client, null)) : paced(client);
        }
        return admission.identify(token(http), client).map(principal -> paced(client, principal));
    }

    /** Lets somebody known into the session of the path, if it names one. */
    Future<Call> letIn(RoutingContext http, Operation operation, Known known, ValidatedRequest request) {
        Principal principal = known.principal();
        RequestParameter session = request.getPathParameters().get("session");
        if (principal == null || session == null) {
            return Future.succeededFuture(new Call(http, operation, request, known.client(), principal, null));
        }
        Future<Visitor> visitor = admission.admit(principal, session.getString(), known.client());
        return visitor.map(in -> new Call(http, operation, request, known.client(), principal, in));
    }

    /** A header of another form is as good as none: what it holds is told to nobody and counts as a refused token. */
    private static @Nullable String token(RoutingContext http) {
        try {
            return AuthorizationHeader.token(http.request().getHeader("Authorization"));
        } catch (ProblemException anotherForm) {
            return null;
        }
    }

    private Future<Known> paced(Client client) {
        try {
            pace.request(client.ip());
            return Future.succeededFuture(new Known(client, null));
        } catch (ProblemException tooFast) {
            return Future.failedFuture(tooFast);
        }
    }

    private Known paced(Client client, Principal principal) {
        pace.request(principal.account(), admission.outsideSessions(principal).person());
        return new Known(client, principal);
    }
}
