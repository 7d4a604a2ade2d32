package io.ovation.gateway.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.event.AddPerson;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventList;
import io.ovation.contracts.event.EventPersonView;
import io.ovation.contracts.event.EventView;
import io.ovation.contracts.event.ListEvents;
import io.ovation.contracts.event.ListPeople;
import io.ovation.contracts.event.ReadEvent;
import io.ovation.contracts.event.RemovePerson;
import io.ovation.contracts.event.UpdateEvent;
import io.ovation.contracts.event.UpdatePerson;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events and their people, as stage-service gives them. */
final class Events {
    static final long DEFAULT_PAGE = 50;

    private final EventCalls calls;

    /** Some events and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<EventView> events, @Nullable String nextCursor) {}

    /** Some people and, unless they are the last, the cursor of the next ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeoplePage(
            List<EventPersonView> people, @Nullable String nextCursor) {}

    Events(EventCalls calls) {
        this.calls = calls;
    }

    Future<Object> list(Call call) {
        return calls.ask(call, EventEndpoints.LIST_EVENTS, new ListEvents(PlaceCursor.of(call), limit(call)))
                .map(Events::page);
    }

    private static Page page(EventList found) {
        List<EventView> events = found.events();
        return new Page(
                events,
                found.more() ? PlaceCursor.text(events.get(events.size() - 1).id()) : null);
    }

    Future<Object> create(Call call) {
        JsonObject command = EventCalls.command(call);
        command.put("wish", call.body());
        if (!call.owner().anonymous()) {
            command.put("user", call.owner().user());
        }
        return calls.ask(call, EventEndpoints.CREATE_EVENT, Json.read(command.toBuffer(), CreateEvent.class))
                .map(event -> event);
    }

    Future<Object> one(Call call) {
        return calls.ask(call, EventEndpoints.READ_EVENT, new ReadEvent(call.path(EventCalls.EVENT)))
                .map(event -> event);
    }

    Future<Object> update(Call call) {
        JsonObject command = EventCalls.command(call);
        command.put("wish", call.body());
        return calls.ask(call, EventEndpoints.UPDATE_EVENT, Json.read(command.toBuffer(), UpdateEvent.class))
                .map(event -> event);
    }

    Future<Object> people(Call call) {
        ListPeople question = new ListPeople(
                call.path(EventCalls.EVENT),
                call.query("role").orElse(null),
                call.query("query").orElse(""),
                PlaceCursor.of(call),
                limit(call));
        return calls.ask(call, EventEndpoints.LIST_PEOPLE, question)
                .map(found -> new PeoplePage(found.people(), PlaceCursor.text(found.next())));
    }

    Future<Object> addPerson(Call call) {
        AddPerson command = Json.read(EventCalls.command(call).toBuffer(), AddPerson.class);
        return calls.ask(call, EventEndpoints.ADD_PERSON, command).map(person -> person);
    }

    Future<Object> updatePerson(Call call) {
        UpdatePerson command = Json.read(EventCalls.command(call).toBuffer(), UpdatePerson.class);
        return calls.ask(call, EventEndpoints.UPDATE_PERSON, command).map(person -> person);
    }

    Future<Object> removePerson(Call call) {
        RemovePerson command = Json.read(EventCalls.command(call).toBuffer(), RemovePerson.class);
        return calls.ask(call, EventEndpoints.REMOVE_PERSON, command).map(person -> person);
    }

    static int limit(Call call) {
        return call.queryNumber("limit").orElse(DEFAULT_PAGE).intValue();
    }
}
