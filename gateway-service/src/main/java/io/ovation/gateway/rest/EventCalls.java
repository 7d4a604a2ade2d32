package io.ovation.gateway.rest;

import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.gateway.admission.Admission;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Asks stage-service about events in the name of whoever calls. */
final class EventCalls {
    static final String EVENT = "event";
    private static final String CLIENT_ID = "clientId";

    private final Bus bus;
    private final Admission admission;

    EventCalls(Bus bus, Admission admission) {
        this.bus = bus;
        this.admission = admission;
    }

    /** The answer of stage-service; a token that is bound to one session or to another event finds nothing. */
    <Q, R> Future<R> ask(Call call, Endpoint<Q, R> endpoint, Q question) {
        Principal principal = call.owner();
        if (principal.contextId() != null || !fitsEvent(call, principal)) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return bus.ask(
                endpoint,
                question,
                admission.context(admission.outsideSessions(principal), EventEndpoints.SERVICE, call.client()));
    }

    private static boolean fitsEvent(Call call, Principal principal) {
        String bound = principal.virtualEventId();
        return bound == null || bound.equals(call.pathOr(EVENT, bound));
    }

    /** The body as a command: with the event of the path, the client id, and the fields that {@code null} takes away. */
    static JsonObject command(Call call) {
        JsonObject command = call.body().copy();
        JsonArray without = new JsonArray();
        command.fieldNames().stream()
                .filter(field -> command.getValue(field) == null)
                .forEach(without::add);
        call.header("Idempotency-Key").ifPresent(key -> command.put(CLIENT_ID, key));
        call.request().getPathParameters().forEach((name, value) -> command.put(name, value.getString()));
        return command.put("without", without);
    }
}
