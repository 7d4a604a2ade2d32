package io.ovation.stage.people;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.event.CreateInvitation;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventLimits;
import io.ovation.contracts.event.EventProblems;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.InvitationList;
import io.ovation.contracts.event.InvitationLook;
import io.ovation.contracts.event.InvitationStatus;
import io.ovation.contracts.event.InvitationView;
import io.ovation.contracts.event.ListInvitations;
import io.ovation.contracts.event.LookUpInvitation;
import io.ovation.contracts.event.RevokeInvitation;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.store.StoreErrors;
import io.ovation.stage.event.Events;
import io.ovation.stage.event.SessionSeats;
import io.ovation.stage.field.Email;
import io.ovation.stage.field.Fields;
import io.ovation.stage.id.Ids;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Invitations of events: made, listed and withdrawn by organizers, looked up by whoever has a code. */
public final class Invitations {
    private final Events events;
    private final InvitationStore store;
    private final Ids ids;
    private final Timers timers;
    private final Duration open;
    private final Acceptance acceptance;
    private final SessionSeats seats;
    private final SecureRandom random = new SecureRandom();

    /**
     * What invitations stand on.
     *
     * @param open for how long an invitation can be accepted
     */
    public record Parts(MongoClient mongo, Ids ids, Timers timers, Duration open, SessionSeats seats) {}

    public Invitations(Events events, Parts parts, PersonIds persons) {
        this.events = events;
        this.store = new InvitationStore(parts.mongo());
        this.ids = parts.ids();
        this.timers = parts.timers();
        this.open = parts.open();
        this.seats = parts.seats();
        this.acceptance = new Acceptance(events, store, timers, seats, persons);
    }

    /** Makes the store ready. */
    public Future<Void> open() {
        return store.open();
    }

    void bind(BusServer server, ChannelBinding binding) {
        server.on(
                        EventEndpoints.CREATE_INVITATION,
                        (wish, call) -> binding.caller(call).compose(caller -> create(wish, caller)))
                .on(
                        EventEndpoints.LIST_INVITATIONS,
                        (asked, call) -> binding.caller(call).compose(caller -> list(asked, caller)))
                .on(
                        EventEndpoints.REVOKE_INVITATION,
                        (asked, call) -> binding.caller(call).compose(caller -> revoke(asked, caller)))
                .on(
                        EventEndpoints.LOOK_UP_INVITATION,
                        (asked, call) -> binding.caller(call).compose(caller -> lookUp(asked, caller)))
                .on(
                        EventEndpoints.ACCEPT_INVITATION,
                        (asked, call) -> binding.caller(call).compose(caller -> acceptance.accept(asked, caller)));
    }

    private Future<InvitationView> create(CreateInvitation wish, Caller caller) {
        return events.organized(caller, wish.event())
                .compose(event -> room(caller.account(), wish.event()))
                .compose(room -> ids.forRequest("i_", caller, wish.clientId()))
                .map(id -> wished(wish, id, caller))
                .compose(wanted -> seated(wanted).compose(seat -> keep(wanted)));
    }

    private Future<Void> room(String account, String event) {
        return store.count(account, event)
                .compose(count -> count < EventLimits.INVITATIONS
                        ? Future.succeededFuture()
                        : Future.failedFuture(EventProblems.TOO_MANY_INVITATIONS.failure()));
    }

    private Invitation wished(CreateInvitation wish, String id, Caller caller) {
        Fields fields = new Fields();
        Instant now = timers.now().truncatedTo(ChronoUnit.MILLIS);
        EventRole role =
                fields.choice("role", wish.role() == null ? "" : wish.role(), WishedPerson.ROLES, EventRole.SPEAKER);
        String session = wish.session();
        if (session != null && role == EventRole.ORGANIZER) {
            fields.wrong("session", "not-for-organizers", "An organizer organizes all sessions of the event.");
        }
        Invitation wanted = new Invitation(
                id,
                caller.account(),
                wish.event(),
                Email.required(fields, "email", wish.email()),
                fields.line("name", wish.name(), EventLimits.PERSON_NAME),
                role,
                session,
                now,
                now.plus(open),
                InvitationStatus.PENDING,
                null);
        fields.check();
        return wanted;
    }

    private Future<Void> seated(Invitation wanted) {
        String session = wanted.session();
        return session == null
                ? Future.succeededFuture()
                : seats.belongs(wanted.account(), wanted.event(), session)
                        .recover(failure -> Future.failedFuture(Problems.INVALID
                                .withError("session", "exists", "A session of this event.")
                                .failure()));
    }

    private Future<InvitationView> keep(Invitation wanted) {
        String code = InvitationCode.fresh(random);
        return store.insert(wanted, InvitationCode.hash(code))
                .map(kept -> wanted.view(timers.now(), InvitationCode.link(code)))
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? store.byId(wanted.id()).map(known -> known.view(timers.now(), null))
                        : Future.failedFuture(failure));
    }

    private Future<InvitationList> list(ListInvitations asked, Caller caller) {
        int limit = Math.max(1, Math.min(asked.limit(), EventLimits.PAGE));
        return events.organized(caller, asked.event())
                .compose(event -> store.page(caller.account(), asked.event(), asked.after(), limit + 1))
                .map(found -> {
                    List<Invitation> some = found.subList(0, Math.min(limit, found.size()));
                    String next = found.size() > limit ? InvitationStore.place(some.get(limit - 1)) : null;
                    return new InvitationList(
                            some.stream()
                                    .map(each -> each.view(timers.now(), null))
                                    .toList(),
                            next);
                });
    }

    private Future<InvitationView> revoke(RevokeInvitation asked, Caller caller) {
        return events.organized(caller, asked.event())
                .compose(event -> store.byId(asked.id()))
                .compose(known -> known.account().equals(caller.account())
                                && known.event().equals(asked.event())
                        ? store.close(known, InvitationStatus.REVOKED, null, timers.now())
                        : Future.failedFuture(Problems.NOT_FOUND.failure()))
                .compose(closed -> store.byId(asked.id()))
                .map(now -> now.view(timers.now(), null));
    }

    private Future<InvitationLook> lookUp(LookUpInvitation asked, Caller caller) {
        if (!caller.person().equals(ChannelBinding.GATEWAY)) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return store.byCode(InvitationCode.hash(asked.code()))
                .compose(known -> events.event(known.account(), known.event())
                        .map(event -> known.look(timers.now(), event.name())));
    }
}
