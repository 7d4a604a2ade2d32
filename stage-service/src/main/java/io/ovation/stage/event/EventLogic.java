package io.ovation.stage.event;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventProblems;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An event is made once; then things are said about it, and people are named and taken off within the bounds. */
final class EventLogic implements ChannelLogic<EventState, EventAsk> {

    @Override
    public EventState empty() {
        return EventState.NONE;
    }

    @Override
    public Decision decide(EventState state, EventAsk ask, Instant at) {
        if (ask instanceof EventAsk.Make make) {
            return state.details() == null
                    ? happened(EventMade.TYPE, make.made())
                    : Decision.refused(EventProblems.EVENT_EXISTS);
        }
        if (state.details() == null) {
            return Decision.refused(Problems.NOT_FOUND);
        }
        try {
            return changed(state, ask);
        } catch (ProblemException refusal) {
            return Decision.refused(refusal.problem());
        }
    }

    private static Decision changed(EventState state, EventAsk ask) {
        if (ask instanceof EventAsk.Change change) {
            return described(state, change);
        } else if (ask instanceof EventAsk.Put put) {
            Member before = state.people().get(put.person());
            return named(
                    state,
                    put.person(),
                    before == null ? put.member() : put.member().besides(before));
        } else if (ask instanceof EventAsk.Edit edit) {
            return edited(state, edit);
        }
        EventAsk.Remove remove = (EventAsk.Remove) ask;
        return state.people().containsKey(remove.person())
                ? happened(PersonRemoved.TYPE, new PersonRemoved(remove.person()))
                : Decision.refused(Problems.NOT_FOUND);
    }

    private static Decision described(EventState state, EventAsk.Change change) {
        Long known = change.version();
        if (known != null && known != state.version()) {
            return Decision.refused(EventProblems.EVENT_CHANGED);
        }
        EventDetails before = Objects.requireNonNull(state.details());
        EventDetails next = WishedEvent.changing(before, change.wish(), change.without());
        return next.equals(before) ? Decision.unchanged() : happened(EventDescribed.TYPE, new EventDescribed(next));
    }

    private static Decision edited(EventState state, EventAsk.Edit edit) {
        Member before = state.people().get(edit.person());
        if (before == null) {
            return Decision.refused(Problems.NOT_FOUND);
        }
        String email = edit.withoutEmail() ? null : edit.email() == null ? before.email() : edit.email();
        Member next = new Member(
                before.user(),
                Objects.requireNonNullElse(edit.name(), before.name()),
                email,
                Objects.requireNonNullElse(edit.roles(), before.roles()));
        return named(state, edit.person(), next);
    }

    private static Decision named(EventState state, String person, Member member) {
        Member before = state.people().get(person);
        if (member.equals(before)) {
            return Decision.unchanged();
        } else if (before == null && state.people().size() >= EventLimits.PEOPLE) {
            return Decision.refused(EventProblems.TOO_MANY_PEOPLE);
        } else if (member.organizes() && !state.organizes(person) && state.organizers() >= EventLimits.ORGANIZERS) {
            return Decision.refused(EventProblems.TOO_MANY_ORGANIZERS);
        }
        return happened(PersonNamed.TYPE, new PersonNamed(person, member));
    }

    private static Decision happened(String type, Object fact) {
        return Decision.happened(type, Json.map(fact), Audience.TEAM);
    }

    @Override
    public EventState apply(EventState state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null) {
            return state;
        }
        return switch (event.type()) {
            case EventMade.TYPE -> made(Json.record(body, EventMade.class));
            case EventDescribed.TYPE ->
                state.described(Json.record(body, EventDescribed.class).details());
            case PersonNamed.TYPE -> {
                PersonNamed named = Json.record(body, PersonNamed.class);
                yield state.named(named.person(), named.member());
            }
            case PersonRemoved.TYPE ->
                state.without(Json.record(body, PersonRemoved.class).person());
            default -> state;
        };
    }

    private static EventState made(EventMade made) {
        return new EventState(made.details(), List.copyOf(made.people().keySet()), made.people(), 1, 1);
    }

    @Override
    public Map<String, Object> encode(EventState state) {
        return Json.map(state);
    }

    @Override
    public EventState decode(Map<String, Object> json) {
        return Json.record(json, EventState.class);
    }
}
