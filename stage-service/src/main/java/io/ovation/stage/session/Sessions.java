package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolvedVisitor;
import io.ovation.contracts.stage.SessionList;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.journal.Journal;
import io.ovation.stage.event.Event;
import io.ovation.stage.event.Events;
import io.ovation.stage.event.SessionSeats;
import io.ovation.stage.id.Ids;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The door of sessions. All answers about one session come from its log; only lists come from the index, which every read of a session
 * puts right.
 *
 * <p>All calls come from one thread.
 */
public final class Sessions implements SessionSeats {
    private static final int REMEMBERED = 10_000;

    /** Sessions of one event that learn of its organizers at once; each other one when it is next read anew. */
    private static final int EVENT_SESSIONS = 10_000;

    private final ChannelHost<SessionState, SessionAsk> host;
    private final Interests interests;
    private final SessionIndex index;
    private final Events events;
    private final Ids ids;
    private final PersonIds people;
    private final Map<ChannelId, Long> indexed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ChannelId, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What sessions stand on. */
    public record Parts(MongoClient mongo, Journal journal, Interests interests, Timers timers, PersonIds people) {}

    public Sessions(Parts parts, Events events) {
        SessionRules rules = new SessionRules();
        this.host = new ChannelHost<>(rules, parts.journal(), parts.interests(), parts.timers(), HostLimits.DEFAULTS);
        this.interests = parts.interests();
        this.index = new SessionIndex(parts.mongo());
        this.ids = new Ids(parts.mongo());
        this.people = parts.people();
        this.events = events;
        rules.lookUpIn(this::settings);
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, StageEndpoints.CHANNELS, host, interests, host::submit);
        server.on(
                        StageEndpoints.RESOLVE_VISITOR,
                        (asked, call) -> binding.caller(call).compose(gateway -> resolve(asked, gateway)))
                .on(StageEndpoints.READ_SESSION, (asked, call) -> read(asked, call, binding))
                .on(
                        StageEndpoints.LIST_SESSIONS,
                        (asked, call) -> binding.caller(call).compose(caller -> list(asked, caller)))
                .on(
                        StageEndpoints.CREATE_SESSION,
                        (wish, call) -> binding.caller(call).compose(caller -> create(wish, caller)));
        host.announceHeads();
    }

    Future<ResolvedVisitor> resolve(ResolveVisitor visitor, Caller gateway) {
        if (!gateway.person().equals(ChannelBinding.GATEWAY)
                || !gateway.account().equals(visitor.account())) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return settings(visitor.account(), visitor.session()).compose(session -> {
            Role role = Roles.of(visitor, session);
            return Roles.mayOpen(session, role)
                    ? Future.succeededFuture(new ResolvedVisitor(role, Roles.name(visitor, session), session.view()))
                    : Future.failedFuture(Problems.NOT_FOUND.failure());
        });
    }

    /** A service that asks for itself gets the settings as they are. */
    private Future<SessionSettings> read(ReadSession asked, CallContext call, ChannelBinding binding) {
        if (call.callerToken().isEmpty()) {
            return settings(asked.account(), asked.session());
        }
        return binding.caller(call).compose(caller -> read(asked, caller));
    }

    Future<SessionSettings> read(ReadSession asked, Caller caller) {
        if (!caller.account().equals(asked.account())) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return settings(asked.account(), asked.session()).compose(session -> {
            boolean here = caller.session().equals(asked.session()) || caller.role() == Role.ADMIN;
            boolean allowed =
                    Roles.mayOpen(session, here ? caller.role() : Role.ATTENDEE) || session.names(caller.person());
            return allowed ? Future.succeededFuture(session) : Future.failedFuture(Problems.NOT_FOUND.failure());
        });
    }

    Future<SessionList> list(ListSessions asked, Caller caller) {
        if (!caller.account().equals(asked.account())) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        Future<List<SessionSettings>> found = caller.role() == Role.ADMIN
                ? index.all(asked.account())
                : index.listedFor(asked.account(), caller.person());
        return found.map(sessions ->
                new SessionList(sessions.stream().map(SessionSettings::view).toList()));
    }

    Future<SessionView> create(CreateSession wish, Caller caller) {
        return EventPlace.of(wish.event(), caller, events, index)
                .compose(place -> checked(wish, place))
                .compose(wanted -> idFor(wish, caller).map(wanted))
                .compose(wanted -> store(wanted, wish, caller));
    }

    /** Every mistake is told before anything is written; what is left open is the id. */
    private Future<Function<String, SessionSettings>> checked(CreateSession wish, EventPlace place) {
        try {
            return Future.succeededFuture(new NewSession(wish, place, people).checked());
        } catch (ProblemException refusal) {
            return Future.failedFuture(refusal);
        }
    }

    private Future<String> idFor(CreateSession wish, Caller caller) {
        String given = wish.id();
        return given == null ? ids.forRequest("s_", caller, wish.clientId()) : Future.succeededFuture(given);
    }

    private Future<SessionView> store(SessionSettings wanted, CreateSession wish, Caller caller) {
        ChannelId channel = SessionIndex.channel(wanted);
        String clientId = Objects.requireNonNullElseGet(
                wish.clientId(), () -> UUID.randomUUID().toString());
        return host.submit(channel, new Submission<>(clientId, caller.person(), new SessionAsk.Make(wanted)))
                .compose(stored -> settings(channel))
                .map(SessionSettings::view);
    }

    private Future<SessionSettings> settings(String account, String session) {
        try {
            return settings(new ChannelId(account, session, StageEndpoints.CHANNEL));
        } catch (IllegalArgumentException noId) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
    }

    private Future<SessionSettings> settings(ChannelId channel) {
        return host.state(channel).compose(folded -> {
            SessionSettings session = folded.state().settings();
            return session == null
                    ? Future.failedFuture(Problems.NOT_FOUND.failure())
                    : noted(channel, session).map(session);
        });
    }

    /** Lets all sessions of an event know who organizes it now. */
    public Future<Void> organizedNow(Event event) {
        return index.ofEvent(event.account(), event.id(), EVENT_SESSIONS).compose(channels -> {
            Future<Void> told = Future.succeededFuture();
            for (ChannelId channel : channels) {
                told = told.compose(before -> organize(channel, event));
            }
            return told;
        });
    }

    private Future<Void> organize(ChannelId channel, Event event) {
        return system(channel, "organizers", new SessionAsk.Organize(event.organizers(), event.organizersAsOf()));
    }

    /** A session that was made or changed while its event got other organizers catches up when it is noted. */
    private Future<Void> organizedAsItsEvent(ChannelId channel, SessionSettings session) {
        String event = session.view().event();
        if (event == null) {
            return Future.succeededFuture();
        }
        return events.event(channel.account(), event)
                .compose(found -> found.organizers().equals(session.organizers())
                        ? Future.<Void>succeededFuture()
                        : organize(channel, found))
                .otherwiseEmpty();
    }

    @Override
    public Future<Void> belongs(String account, String event, String session) {
        return settings(account, session)
                .compose(found -> event.equals(found.view().event())
                        ? Future.succeededFuture()
                        : Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    @Override
    public Future<Void> name(Seat seat) {
        ChannelId channel = new ChannelId(seat.account(), seat.session(), StageEndpoints.CHANNEL);
        SessionPerson person = new SessionPerson(seat.person().person(), seat.person().name());
        return host.submit(
                        channel,
                        new Submission<>(
                                seat.clientId(), person.person(), new SessionAsk.Seat(seat.role(), person)))
                .compose(stored -> settings(channel))
                .mapEmpty();
    }

    private Future<Void> system(ChannelId channel, String actor, SessionAsk ask) {
        return host.submit(channel, new Submission<>(UUID.randomUUID().toString(), actor, ask))
                .compose(stored -> settings(channel))
                .mapEmpty();
    }

    /** A process may have died between the log and the index. */
    private Future<Void> noted(ChannelId channel, SessionSettings session) {
        if (indexed.getOrDefault(channel, 0L) >= session.version()) {
            return Future.succeededFuture();
        }
        return index.put(session)
                .onSuccess(noted -> indexed.put(channel, session.version()))
                .compose(noted -> organizedAsItsEvent(channel, session));
    }
}
