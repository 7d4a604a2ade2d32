package io.ovation.gateway.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.ListRegistrations;
import io.ovation.contracts.event.Register;
import io.ovation.contracts.event.RegistrationList;
import io.ovation.contracts.event.RegistrationView;
import io.ovation.contracts.event.RegistrationWish;
import io.ovation.contracts.event.RemoveRegistration;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registrations one by one and in pages. */
final class Registrations {
    private final EventCalls calls;

    /** Some registrations, how many there are in all and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            List<RegistrationView> registrations,
            long count,
            @Nullable String nextCursor) {}

    Registrations(EventCalls calls) {
        this.calls = calls;
    }

    Future<Object> list(Call call) {
        ListRegistrations question = new ListRegistrations(
                call.path(EventCalls.EVENT), call.query("query").orElse(""), PlaceCursor.of(call), Events.limit(call));
        return calls.ask(call, EventEndpoints.LIST_REGISTRATIONS, question).map(Registrations::page);
    }

    private static Page page(RegistrationList found) {
        return new Page(found.registrations(), found.count(), PlaceCursor.text(next(found)));
    }

    /** Where the page after this one begins, or null on the last. */
    static @Nullable String next(RegistrationList found) {
        List<RegistrationView> some = found.registrations();
        return found.more() ? some.get(some.size() - 1).email() : null;
    }

    Future<Object> register(Call call) {
        RegistrationWish wish = Json.read(call.body().toBuffer(), RegistrationWish.class);
        return calls.ask(call, EventEndpoints.REGISTER, new Register(call.path(EventCalls.EVENT), wish))
                .map(registration -> registration);
    }

    Future<Object> remove(Call call) {
        RemoveRegistration command = new RemoveRegistration(call.path(EventCalls.EVENT), call.path("registration"));
        return calls.ask(call, EventEndpoints.REMOVE_REGISTRATION, command).map(registration -> registration);
    }
}
