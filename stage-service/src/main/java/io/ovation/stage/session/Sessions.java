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
public final class Sessions {
    private static final int REMEMBERED = 10_000;

    private final ChannelHost<SessionState, SessionSettings> host;
    private final Interests interests;
    private final SessionIndex index;
    private final Ids ids;
    private final PersonIds people;
    private final Map<ChannelId, Long> indexed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ChannelId, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Sessions(MongoClient mongo, Journal journal, Interests interests, Timers timers, PersonIds people) {
        SessionRules rules = new SessionRules();
        this.host = new ChannelHost<>(rules, journal, interests, timers, HostLimits.DEFAULTS);
        this.interests = interests;
        this.index = new SessionIndex(mongo);
        this.ids = new Ids(mongo);
        this.people = people;
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
        if (caller.role() != Role.ADMIN && caller.role() != Role.ORGANIZER) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        return checked(wish, caller)
                .compose(wanted -> idFor(wish, caller).map(wanted))
                .compose(wanted -> store(wanted, wish, caller));
    }

    /** Every mistake is told before anything is written; what is left open is the id. */
    private Future<Function<String, SessionSettings>> checked(CreateSession wish, Caller caller) {
        try {
            return Future.succeededFuture(new NewSession(wish, caller, people).checked());
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
        return host.submit(channel, new Submission<>(clientId, caller.person(), wanted))
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

    /** A process may have died between the log and the index. */
    private Future<Void> noted(ChannelId channel, SessionSettings session) {
        if (indexed.getOrDefault(channel, 0L) >= session.version()) {
            return Future.succeededFuture();
        }
        return index.put(session).onSuccess(noted -> indexed.put(channel, session.version()));
    }
}
