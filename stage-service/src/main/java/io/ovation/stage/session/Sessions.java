package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.RoomStandings;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Folded;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.journal.Journal;
import io.ovation.stage.event.Event;
import io.ovation.stage.event.Events;
import io.ovation.stage.event.SessionSeats;
import io.ovation.stage.field.Fields;
import io.ovation.stage.id.Ids;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door of sessions. All answers about one session come from its log; only lists come from the index, which every read of a session
 * puts right.
 *
 * <p>All calls come from one thread.
 */
public final class Sessions implements SessionSeats {
    private static final int REMEMBERED = 10_000;

    /** Sessions of one event that learn of its organizers at once; each other one when it is next noted. */
    private static final int EVENT_SESSIONS = 10_000;

    /** The actor of what an event does to its sessions. */
    private static final String EVENT = "event";

    private final ChannelHost<SessionState, SessionAsk> host;
    private final SessionRules rules;
    private final Interests interests;
    private final SessionIndex index;
    private final Events events;
    private final Ids ids;
    private final PersonIds people;
    private BiConsumer<ChannelId, String> onRemoved = (stage, person) -> {};
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
        this.rules = new SessionRules(new SessionLogic(parts.people()));
        this.host = new ChannelHost<>(rules, parts.journal(), parts.interests(), parts.timers(), HostLimits.DEFAULTS);
        this.interests = parts.interests();
        this.index = new SessionIndex(parts.mongo());
        this.events = events;
        this.ids = new Ids(parts.mongo());
        this.people = parts.people();
        rules.lookUpIn(this::settings);
    }

    /** Makes the lists ready. */
    public Future<Void> open() {
        return index.open();
    }

    /**
     * Lets commands about people know who is connected, and tells who was removed.
     *
     * @param removed told of each removal once it is stored, and again when it is repeated
     */
    public void among(Attendance attendance, BiConsumer<ChannelId, String> removed) {
        rules.lookUpPeopleIn(attendance);
        onRemoved = removed;
    }

    /** Answers at this server, and tells gateways from now on where active channels end. */
    public void bind(BusServer server, ChannelBinding binding, Standings standings) {
        binding.bind(server, StageEndpoints.CHANNELS, host, interests, this::submit);
        new Visitors(this::settings, this::state, standings).bind(server, binding);
        server.on(
                ParticipantEndpoints.READ_STANDINGS,
                (asked, call) -> call.callerToken().isEmpty()
                        ? state(asked.channel()).map(state -> new RoomStandings(state.removed(), state.permissions()))
                        : Future.failedFuture(Problems.FORBIDDEN.failure()));
        new SessionLists(index).bind(server, binding);
        server.on(StageEndpoints.READ_SESSION, (asked, call) -> read(asked, call, binding))
                .on(
                        StageEndpoints.CREATE_SESSION,
                        (wish, call) -> binding.caller(call).compose(caller -> create(wish, caller)))
                .on(
                        StageEndpoints.UPDATE_SESSION,
                        (wish, call) -> binding.caller(call).compose(caller -> update(wish, caller)));
        host.announceHeads();
    }

    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        return host.submit(command, caller).onSuccess(stored -> {
            if (command.type().equals(PeopleVerb.REMOVE_FROM_ROOM.type())) {
                onRemoved.accept(
                        command.channel(), String.valueOf(command.body().get("person")));
            }
        });
    }

    private Future<SessionState> state(ChannelId channel) {
        return host.state(channel).map(Folded::state);
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
            boolean allowed = session.opensTo(here ? caller.role() : Role.ATTENDEE) || session.names(caller.person());
            return allowed ? Future.succeededFuture(session) : Future.failedFuture(Problems.NOT_FOUND.failure());
        });
    }

    Future<SessionView> create(CreateSession wish, Caller caller) {
        return EventPlace.of(wish.wish().event(), caller, events, index)
                .compose(place -> checked(wish, place))
                .compose(wanted -> idFor(wish, caller).map(wanted))
                .compose(wanted -> store(wanted.id(), wish.clientId(), new SessionAsk.Make(wanted), caller));
    }

    /** Every mistake is told before anything is written; what is left open is the id. */
    private Future<Function<String, SessionView>> checked(CreateSession wish, EventPlace place) {
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

    /** A session of another account, and one that the caller is not in, are as good as none. */
    Future<SessionView> update(UpdateSession wish, Caller caller) {
        if (!caller.account().equals(wish.account()) || !caller.session().equals(wish.session())) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        try {
            Fields fields = new Fields();
            NewSession.checkClientId(fields, wish.clientId());
            fields.check();
        } catch (ProblemException refusal) {
            return Future.failedFuture(refusal);
        }
        return known(wish, caller)
                .compose(names ->
                        store(wish.session(), wish.clientId(), new SessionAsk.Change(wish, caller, names), caller));
    }

    /** The people of the event that the session is to belong to, else of the one that it belongs to. */
    private Future<Map<String, String>> known(UpdateSession wish, Caller caller) {
        String wanted = wish.wish().event();
        if (wanted != null) {
            return events.organized(caller, wanted)
                    .map(Event::names)
                    .recover(failure -> Future.failedFuture(Problems.INVALID
                            .withError("event", "exists", "An event that you organize.")
                            .failure()));
        }
        return settings(caller.account(), wish.session()).compose(session -> {
            String event = session.view().event();
            return event == null
                    ? Future.succeededFuture(Map.of())
                    : events.event(caller.account(), event).map(Event::names).otherwise(Map.of());
        });
    }

    private Future<SessionView> store(String session, @Nullable String clientId, SessionAsk ask, Caller caller) {
        ChannelId channel = new ChannelId(caller.account(), session, StageEndpoints.CHANNEL);
        String once =
                Objects.requireNonNullElseGet(clientId, () -> UUID.randomUUID().toString());
        return host.submit(channel, new Submission<>(once, caller.person(), ask))
                .compose(stored -> settings(channel))
                .map(SessionSettings::view);
    }

    /** A session of an account; fails with {@code not-found} when there is none. */
    public Future<SessionSettings> settings(String account, String session) {
        try {
            return settings(new ChannelId(account, session, StageEndpoints.CHANNEL));
        } catch (IllegalArgumentException noId) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
    }

    private Future<SessionSettings> settings(ChannelId channel) {
        return host.state(channel).compose(folded -> {
            SessionSettings session = folded.state().settings(channel.account()).orElse(null);
            return session == null
                    ? Future.failedFuture(Problems.NOT_FOUND.failure())
                    : noted(channel, session).compose(noted -> newest(channel, session));
        });
    }

    /** Being noted may have brought other organizers. */
    private Future<SessionSettings> newest(ChannelId channel, SessionSettings session) {
        return host.state(channel)
                .map(folded -> folded.state().settings(channel.account()).orElse(session));
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
        SessionAsk news = new SessionAsk.Organize(event.organizers(), event.organizersAsOf());
        return host.submit(channel, new Submission<>(UUID.randomUUID().toString(), EVENT, news))
                .compose(stored -> settings(channel))
                .mapEmpty();
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
        SessionPerson person =
                new SessionPerson(seat.person().person(), seat.person().name());
        SessionAsk ask = new SessionAsk.Seat(seat.role(), person);
        return host.submit(channel, new Submission<>(seat.clientId(), person.person(), ask))
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

    /** A session that was made or moved, or whose instance died, while its event got other organizers, catches up when it is noted. */
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
}
