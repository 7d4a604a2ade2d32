package io.ovation.stage.event;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventList;
import io.ovation.contracts.event.EventPerson;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.EventView;
import io.ovation.contracts.event.ListEvents;
import io.ovation.contracts.event.ReadEvent;
import io.ovation.contracts.event.UpdateEvent;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.stage.event.Events.Request;
import io.ovation.stage.field.Fields;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers those who ask about events themselves. */
final class EventAnswers {
    private final Events events;
    private final EventIndex index;
    private final EventParts parts;

    EventAnswers(Events events, EventIndex index, EventParts parts) {
        this.events = events;
        this.index = index;
        this.parts = parts;
    }

    void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        EventEndpoints.CREATE_EVENT,
                        (wish, call) -> binding.caller(call).compose(caller -> create(wish, caller)))
                .on(
                        EventEndpoints.UPDATE_EVENT,
                        (wish, call) -> binding.caller(call).compose(caller -> update(wish, caller)))
                .on(
                        EventEndpoints.READ_EVENT,
                        (asked, call) -> binding.caller(call).compose(caller -> read(asked, caller)))
                .on(
                        EventEndpoints.LIST_EVENTS,
                        (asked, call) -> binding.caller(call).compose(caller -> list(asked, caller)));
    }

    private Future<EventView> create(CreateEvent wish, Caller caller) {
        if (caller.role() != Role.ADMIN) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        EventMade made;
        try {
            made = WishedEvent.made(wish, creator(wish, caller), parts.people(), caller.account());
        } catch (ProblemException refusal) {
            return Future.failedFuture(refusal);
        }
        return idFor(wish, caller)
                .compose(id -> events.submit(Request.of(caller, id, wish.clientId()), new EventAsk.Make(made)))
                .compose(event -> view(event, caller));
    }

    private Future<String> idFor(CreateEvent wish, Caller caller) {
        String given = wish.id();
        return given == null ? parts.ids().forRequest("e_", caller, wish.clientId()) : Future.succeededFuture(given);
    }

    private Map<String, Member> creator(CreateEvent wish, Caller caller) {
        String user = wish.user();
        return user == null || !parts.people().of(caller.account(), user).equals(caller.person())
                ? Map.of()
                : Map.of(caller.person(), new Member(user, caller.name(), null, List.of(EventRole.ORGANIZER)));
    }

    private Future<EventView> update(UpdateEvent wish, Caller caller) {
        try {
            Fields fields = new Fields();
            WishedEvent.checkClientId(fields, wish.clientId());
            fields.check();
        } catch (ProblemException refusal) {
            return Future.failedFuture(refusal);
        }
        EventAsk.Change change = new EventAsk.Change(wish.version(), wish.wish(), wish.without());
        return events.organized(caller, wish.event())
                .compose(event -> events.submit(Request.of(caller, wish.event(), wish.clientId()), change))
                .compose(event -> view(event, caller));
    }

    private Future<EventView> read(ReadEvent asked, Caller caller) {
        return events.event(caller.account(), asked.event()).compose(event -> view(event, caller));
    }

    private Future<EventList> list(ListEvents asked, Caller caller) {
        int limit = Math.max(1, Math.min(asked.limit(), EventLimits.PAGE));
        String organizer = caller.role() == Role.ADMIN ? null : caller.person();
        return index.page(caller.account(), organizer, asked.after(), limit + 1).compose(found -> {
            Future<List<EventView>> views = Future.succeededFuture(new ArrayList<>());
            for (Event event : found.subList(0, Math.min(limit, found.size()))) {
                views = views.compose(some -> view(event, caller).map(view -> {
                    some.add(view);
                    return some;
                }));
            }
            return views.map(some -> new EventList(some, found.size() > limit));
        });
    }

    private Future<EventView> view(Event event, Caller caller) {
        if (!Events.organizes(caller, event)) {
            return Future.succeededFuture(view(event, List.of(), null));
        }
        return parts.headcount()
                .registered(event.account(), event.id())
                .map(count -> view(event, event.named(event.organizers()), count));
    }

    private static EventView view(Event event, List<EventPerson> organizers, @Nullable Long registrations) {
        EventDetails details = event.details();
        return new EventView(
                event.id(),
                details.name(),
                details.description(),
                details.startDate(),
                details.endDate(),
                details.timezone(),
                organizers,
                registrations,
                event.version());
    }
}
