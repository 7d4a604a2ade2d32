package io.ovation.stage.people;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.AcceptInvitation;
import io.ovation.contracts.event.EventPerson;
import io.ovation.contracts.event.EventProblems;
import io.ovation.contracts.event.InvitationLook;
import io.ovation.contracts.event.InvitationStatus;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.event.Event;
import io.ovation.stage.event.Events;
import io.ovation.stage.event.Events.Request;
import io.ovation.stage.event.Member;
import io.ovation.stage.event.SessionSeats;
import io.vertx.core.Future;
import java.util.List;

/**
 * Takes up an invitation: first it is closed for everybody else, then it gives its role. A crash in between loses nothing, since the same
 * person may accept again; the ids of both steps stay the same, so that a role that was taken away later does not come back.
 */
final class Acceptance {
    private final Events events;
    private final InvitationStore store;
    private final Timers timers;
    private final SessionSeats seats;
    private final PersonIds persons;

    Acceptance(Events events, InvitationStore store, Timers timers, SessionSeats seats, PersonIds persons) {
        this.events = events;
        this.store = store;
        this.timers = timers;
        this.seats = seats;
        this.persons = persons;
    }

    Future<InvitationLook> accept(AcceptInvitation asked, Caller caller) {
        String hash = InvitationCode.hash(asked.code());
        if (!persons.of(caller.account(), asked.user()).equals(caller.person())) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return store.byCode(hash)
                .compose(known -> known.account().equals(caller.account())
                        ? store.close(known, InvitationStatus.ACCEPTED, caller.person(), timers.now())
                        : Future.failedFuture(Problems.NOT_FOUND.failure()))
                .compose(closed -> store.byCode(hash))
                .compose(now -> mine(now, caller))
                .compose(mine -> give(mine, asked.user(), caller));
    }

    private Future<Invitation> mine(Invitation now, Caller caller) {
        return switch (now.statusAt(timers.now())) {
            case ACCEPTED ->
                caller.person().equals(now.acceptedBy())
                        ? Future.succeededFuture(now)
                        : refused(EventProblems.INVITATION_TAKEN);
            case REVOKED -> refused(EventProblems.INVITATION_REVOKED);
            case EXPIRED -> refused(EventProblems.INVITATION_EXPIRED);
            case PENDING -> refused(Problems.CONFLICT);
        };
    }

    private static Future<Invitation> refused(Problem problem) {
        return Future.failedFuture(problem.failure());
    }

    private Future<InvitationLook> give(Invitation invitation, String user, Caller caller) {
        Member member = new Member(user, invitation.name(), invitation.email(), List.of(invitation.role()));
        Request request =
                new Request(invitation.account(), invitation.event(), "accept-" + invitation.id(), caller.person());
        return events.put(request, caller.person(), member)
                .compose(event -> seat(invitation, event, caller))
                .map(event -> invitation.look(timers.now(), event.name()));
    }

    private Future<Event> seat(Invitation invitation, Event event, Caller caller) {
        String session = invitation.session();
        if (session == null) {
            return Future.succeededFuture(event);
        }
        EventPerson person = new EventPerson(caller.person(), invitation.name());
        return seats.name(new SessionSeats.Seat(
                        invitation.account(), session, invitation.role(), person, "accept-" + invitation.id()))
                .map(event);
    }
}
