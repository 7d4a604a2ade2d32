package io.ovation.stage.people;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.AddPerson;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventPersonView;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.ListPeople;
import io.ovation.contracts.event.PeopleList;
import io.ovation.contracts.event.RemovePerson;
import io.ovation.contracts.event.UpdatePerson;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.event.Event;
import io.ovation.stage.event.Events;
import io.ovation.stage.event.Events.Request;
import io.ovation.stage.event.Member;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** The door of the people of events: organizers find, name, change and take off people, and invite them. */
public final class People {
    private final Events events;
    private final PersonIds persons;
    private final Invitations invitations;

    public People(Events events, PersonIds persons, Invitations invitations) {
        this.events = events;
        this.persons = persons;
        this.invitations = invitations;
    }

    /** Answers at this server. */
    public void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        EventEndpoints.LIST_PEOPLE,
                        (asked, call) -> binding.caller(call).compose(caller -> list(asked, caller)))
                .on(
                        EventEndpoints.ADD_PERSON,
                        (wish, call) -> binding.caller(call).compose(caller -> add(wish, caller)))
                .on(
                        EventEndpoints.UPDATE_PERSON,
                        (wish, call) -> binding.caller(call).compose(caller -> update(wish, caller)))
                .on(
                        EventEndpoints.REMOVE_PERSON,
                        (wish, call) -> binding.caller(call).compose(caller -> remove(wish, caller)));
        invitations.bind(server, binding);
    }

    private Future<PeopleList> list(ListPeople asked, Caller caller) {
        int limit = Math.max(1, Math.min(asked.limit(), EventLimits.PAGE));
        String word = asked.role();
        EventRole role = word == null ? null : WishedPerson.ROLES.get(word);
        if (word != null && role == null) {
            List<FieldError> errors = List.of(
                    new FieldError("role", "one-of", "One of " + String.join(", ", WishedPerson.ROLES.keySet()) + "."));
            return Future.failedFuture(Problems.INVALID.withErrors(errors).failure());
        }
        return events.organized(caller, asked.event())
                .map(event -> PeopleSearch.page(event, role, asked.query(), asked.after(), limit));
    }

    private Future<EventPersonView> add(AddPerson wish, Caller caller) {
        return events.organized(caller, wish.event()).compose(allowed -> {
            Member member = WishedPerson.member(wish);
            String person = persons.of(caller.account(), member.user());
            return events.put(Request.of(caller, wish.event(), wish.clientId()), person, member)
                    .compose(event -> view(event, person));
        });
    }

    private Future<EventPersonView> update(UpdatePerson wish, Caller caller) {
        return events.organized(caller, wish.event())
                .compose(allowed -> events.edit(
                        Request.of(caller, wish.event(), wish.clientId()), wish.person(), WishedPerson.edit(wish)))
                .compose(event -> view(event, wish.person()));
    }

    private Future<EventPersonView> remove(RemovePerson wish, Caller caller) {
        return events.organized(caller, wish.event())
                .compose(event -> view(event, wish.person()))
                .compose(who -> events.remove(Request.of(caller, wish.event(), wish.clientId()), wish.person())
                        .map(who));
    }

    private static Future<EventPersonView> view(Event event, String person) {
        return event.member(person)
                .map(member -> Future.succeededFuture(PeopleSearch.view(Map.entry(person, member))))
                .orElseGet(() -> Future.failedFuture(Problems.NOT_FOUND.failure()));
    }
}
