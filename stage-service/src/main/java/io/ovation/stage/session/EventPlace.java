package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.event.EventPerson;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.stage.event.Event;
import io.ovation.stage.event.Events;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event means for a session that somebody wants to make.
 *
 * @param creator who makes it, with the role that the event gives
 * @param known whether there is such an event; true without one
 * @param moderators who moderates it without being asked: those who made the event, in its first session (SES-5)
 * @param people names of its people by their person ids
 */
record EventPlace(Caller creator, boolean known, List<SessionPerson> moderators, Map<String, String> people) {

    /** For a session that belongs to no event. */
    static EventPlace alone(Caller creator) {
        return new EventPlace(creator, true, List.of(), Map.of());
    }

    /** Fails with {@code forbidden} for those who may make no session there. */
    static Future<EventPlace> of(@Nullable String event, Caller caller, Events events, SessionIndex index) {
        if (event == null) {
            return caller.role() == Role.ADMIN || caller.role() == Role.ORGANIZER
                    ? Future.succeededFuture(alone(caller))
                    : Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return events.event(caller.account(), event)
                .compose(found -> within(found, caller, index))
                .recover(failure -> caller.role() == Role.ADMIN && isMissing(failure)
                        ? Future.succeededFuture(new EventPlace(caller, false, List.of(), Map.of()))
                        : Future.failedFuture(isMissing(failure) ? Problems.FORBIDDEN.failure() : failure));
    }

    private static Future<EventPlace> within(Event event, Caller caller, SessionIndex index) {
        if (!Events.organizes(caller, event)) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        Caller creator = caller.role() == Role.ADMIN
                ? caller
                : new Caller(caller.account(), caller.session(), caller.person(), caller.name(), Role.ORGANIZER);
        return index.ofEvent(event.account(), event.id(), 1)
                .map(some -> new EventPlace(
                        creator, true, some.isEmpty() ? named(event.creatorsNow()) : List.of(), event.names()));
    }

    private static List<SessionPerson> named(List<EventPerson> people) {
        return people.stream()
                .map(each -> new SessionPerson(each.person(), each.name()))
                .toList();
    }

    static boolean isMissing(Throwable failure) {
        return failure instanceof ProblemException refusal
                && refusal.problem().code().equals(Problems.NOT_FOUND.code());
    }
}
