package io.ovation.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ChatProblems;
import io.ovation.contracts.chat.MessagePage;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.Mine;
import io.ovation.contracts.chat.ReadMessages;
import io.ovation.contracts.stage.AcceptConsent;
import io.ovation.contracts.stage.ConsentGiven;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.ListTags;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolveVisitors;
import io.ovation.contracts.stage.ResolvedVisitor;
import io.ovation.contracts.stage.ResolvedVisitors;
import io.ovation.contracts.stage.ResolvedVisitors.Standing;
import io.ovation.contracts.stage.SessionChanged;
import io.ovation.contracts.stage.SessionList;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.contracts.stage.TagList;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerVerifier;
import io.ovation.platform.identity.InternalKeys;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Stands in for chat-service and stage-service on the real bus: it knows one session, a few events, and remembers what it is asked. */
public final class Neighbour {
    public static final String EPOCH = "e1";
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int SESSIONS = 5;
    private static final ChannelId STAGE = new ChannelId("102", "demo", "stage");

    private final List<ChannelEvent> changes = new CopyOnWriteArrayList<>();

    /** Every command that arrived, with the caller whom the gateway vouched for. */
    public final List<Asked> commands = new CopyOnWriteArrayList<>();

    /** The visitors that were asked about. */
    public final List<ResolveVisitor> visitors = new CopyOnWriteArrayList<>();

    /** What answers about events. */
    public final EventNeighbour events = new EventNeighbour();

    /** What answers about reactions. */
    public final ReactionNeighbour reactions;

    /** The changes to sessions that arrived. */
    public final List<UpdateSession> updates = new CopyOnWriteArrayList<>();

    /** The questions about many visitors that were answered. */
    public final List<ResolveVisitors> batches = new CopyOnWriteArrayList<>();

    /** How often somebody asked whether they may read the chat. */
    public final AtomicInteger opened = new AtomicInteger();

    /** Roles that differ from the usual ones, by user. */
    public final Map<String, Role> roles = new ConcurrentHashMap<>();

    /** Users for whom there is no session any more. */
    public final Set<String> outside = ConcurrentHashMap.newKeySet();

    /** Whether the chat is switched off. */
    public volatile boolean chatOff;

    /** Whether questions about visitors fail. */
    public volatile boolean silent;

    /** What commands are answered with, when not with an ack. */
    public volatile @Nullable Throwable refusal;

    /** The user ids of those who have not accepted the session's text. */
    public final Set<String> undecided = ConcurrentHashMap.newKeySet();

    /** Whose last names are hidden when a gateway asks first; the first name by person id. */
    public volatile Map<String, String> hidden = Map.of();

    private final CallerVerifier chatVerifier;
    private final CallerVerifier stageVerifier;

    /** One command and its caller. */
    public record Asked(SubmitCommand command, Caller caller) {}

    public Neighbour(InternalKeys keys) {
        Map<String, String> keyRing = Map.of(keys.keyId(), keys.publicKey());
        chatVerifier = new CallerVerifier(ChatEndpoints.SERVICE, keyRing);
        reactions = new ReactionNeighbour(keyRing);
        stageVerifier = new CallerVerifier(StageEndpoints.SERVICE, keyRing);
    }

    /** Answers on the bus from now on. */
    public Future<Void> start(Bus bus) {
        ChannelEndpoints channels = ChatEndpoints.CHANNELS;
        BusServer chat = bus.server(ChatEndpoints.SERVICE);
        on(chat, chatVerifier, channels.submit(), this::submit);
        on(chat, chatVerifier, channels.open(), (asked, asker) -> open(asker));
        on(chat, chatVerifier, channels.snapshot(), (asked, caller) -> snapshot(asked.channel()));
        on(chat, chatVerifier, channels.read(), (asked, caller) -> read(asked));
        on(chat, chatVerifier, ChatEndpoints.READ_MESSAGES, (asked, caller) -> messages(asked));
        on(chat, chatVerifier, ChatEndpoints.READ_MESSAGE, (asked, caller) -> message(asked.message()));
        on(chat, chatVerifier, ChatEndpoints.READ_MINE, (asked, caller) -> mine());
        BusServer stage = bus.server(StageEndpoints.SERVICE);
        on(stage, stageVerifier, StageEndpoints.RESOLVE_VISITOR, this::resolve);
        on(stage, stageVerifier, StageEndpoints.SETTINGS_CHANNELS.snapshot(), (asked, caller) -> hidden(asked));
        on(stage, stageVerifier, StageEndpoints.ACCEPT_CONSENT, (wanted, caller) -> accept(wanted, caller));
        on(stage, stageVerifier, StageEndpoints.LIST_SESSIONS, Neighbour::list);
        on(stage, stageVerifier, StageEndpoints.RESOLVE_VISITORS, this::resolve);
        on(stage, stageVerifier, StageEndpoints.CHANNELS.snapshot(), (asked, caller) -> stageSnapshot());
        on(stage, stageVerifier, StageEndpoints.CHANNELS.read(), (asked, caller) -> stageEvents(asked));
        on(stage, stageVerifier, StageEndpoints.LIST_TAGS, Neighbour::tags);
        on(stage, stageVerifier, StageEndpoints.UPDATE_SESSION, this::update);
        on(stage, stageVerifier, StageEndpoints.CREATE_SESSION, Neighbour::create);
        events.bind(new EventNeighbour.Binder() {
            @Override
            public <Q, R> void on(Endpoint<Q, R> endpoint, BiFunction<Q, Caller, Future<R>> answer) {
                Neighbour.on(stage, stageVerifier, endpoint, answer);
            }
        });
        return chat.start().compose(started -> reactions.start(bus)).compose(started -> stage.start());
    }

    private static <Q, R> void on(
            BusServer server,
            CallerVerifier verifier,
            Endpoint<Q, R> endpoint,
            BiFunction<Q, Caller, Future<R>> answer) {
        server.on(
                endpoint,
                (asked, context) -> verifier.verify(
                                context.callerToken(), Clock.systemUTC().instant())
                        .compose(caller -> answer.apply(asked, caller)));
    }

    private Future<Ack> submit(SubmitCommand command, Caller caller) {
        commands.add(new Asked(command, caller));
        Throwable refused = refusal;
        return refused != null
                ? Future.failedFuture(refused)
                : Future.succeededFuture(new Ack(command.clientId(), command.channel(), 58, NOON, false));
    }

    private Future<Nothing> open(Caller asker) {
        opened.incrementAndGet();
        if (chatOff) {
            return Future.failedFuture(ChatProblems.MODULE_OFF.failure());
        }
        return asker.person().equals(ChannelBinding.GATEWAY)
                ? Future.succeededFuture(Nothing.NOTHING)
                : Future.failedFuture(Problems.FORBIDDEN.failure());
    }

    private static Future<Snapshot> snapshot(ChannelId channel) {
        return Future.succeededFuture(new Snapshot(
                channel, EPOCH, 6, Map.of("floor", 2, "for", "everyone"), Map.of("floor", 2, "for", "team")));
    }

    private static Future<EventPage> read(ReadEvents asked) {
        List<ChannelEvent> page = events().stream()
                .filter(event -> event.seq() > asked.after())
                .limit(asked.limit())
                .toList();
        return Future.succeededFuture(new EventPage(asked.channel(), EPOCH, asked.after(), page));
    }

    /** 1 and 2 were cleared by 3, 4 is for the team, 5 is for one person, 6 was taken away. */
    private static List<ChannelEvent> events() {
        return List.of(
                event(1, Audience.EVERYONE, null),
                event(2, Audience.EVERYONE, null),
                event(3, Audience.EVERYONE, 2L),
                event(4, Audience.TEAM, null),
                event(5, Audience.only("p_somebody-else-entirely"), null),
                event(6, Audience.EVERYONE, null).redacted());
    }

    private static ChannelEvent event(long seq, Audience audience, @Nullable Long floor) {
        return new ChannelEvent(
                seq, "message-posted", NOON, "p_x", Map.of("text", "m" + seq), audience, List.of(), floor);
    }

    private static Future<MessagePage> messages(ReadMessages asked) {
        Long before = asked.before();
        long seq = before == null ? 90 : before - 1;
        return Future.succeededFuture(new MessagePage(List.of(view(seq)), true, seq));
    }

    private static Future<MessageView> message(long seq) {
        return seq == 58 ? Future.succeededFuture(view(seq)) : Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    private static MessageView view(long seq) {
        return new MessageView(seq, "hi", null, NOON, null, Map.of(), null);
    }

    private static Future<Mine> mine() {
        return Future.succeededFuture(new Mine(false, Map.of(58L, List.of("like"))));
    }

    private Future<ResolvedVisitor> resolve(ResolveVisitor asked, Caller gateway) {
        visitors.add(asked);
        if (!asked.account().equals("102") || !asked.session().equals("demo")) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return Future.succeededFuture(new ResolvedVisitor(
                role(asked),
                asked.name(),
                demo(),
                PersonalSettings.DEFAULTS,
                undecided.contains(asked.user()),
                Permissions.NONE));
    }

    private Future<ResolvedVisitors> resolve(ResolveVisitors asked, Caller gateway) {
        if (silent) {
            return Future.failedFuture(Problems.UNAVAILABLE.failure());
        }
        batches.add(asked);
        List<@Nullable Standing> standings = new ArrayList<>();
        asked.visitors().forEach(visitor -> standings.add(outside.contains(visitor.user()) ? null : standing(visitor)));
        return Future.succeededFuture(new ResolvedVisitors(demo(), standings));
    }

    private Standing standing(ResolveVisitor visitor) {
        return new Standing(
                role(visitor),
                visitor.name(),
                PersonalSettings.DEFAULTS,
                undecided.contains(visitor.user()),
                Permissions.NONE,
                false);
    }

    private Future<Snapshot> hidden(ReadSnapshot asked) {
        Map<String, Object> view = Map.of("people", hidden);
        return Future.succeededFuture(new Snapshot(asked.channel(), EPOCH, 1, view, view));
    }

    private Future<ConsentGiven> accept(AcceptConsent wanted, Caller caller) {
        undecided.clear();
        return Future.succeededFuture(new ConsentGiven(String.valueOf(wanted.version()), NOON, caller.session()));
    }

    private Role role(ResolveVisitor asked) {
        Role usual = asked.admin() ? Role.ADMIN : asked.user().equals("maya") ? Role.MODERATOR : Role.ATTENDEE;
        return roles.getOrDefault(asked.user(), usual);
    }

    private SessionView demo() {
        return session("demo", 0).as("demo", changes.size() + 1L);
    }

    /** The session changes; who listens is told what happened, or only that something did when the news are lost. */
    public void change(Bus bus, boolean lost) {
        ChannelEvent event = new ChannelEvent(
                changes.size() + 1L,
                SessionChanged.TYPE,
                NOON,
                "p_x",
                Json.mapper().convertValue(new SessionChanged(demo()), new TypeReference<>() {}),
                Audience.EVERYONE,
                List.of(),
                null);
        changes.add(event);
        Batch batch = new Batch(STAGE, EPOCH, event.seq(), event.seq(), List.of(event));
        Heads heads = new Heads(EPOCH, Map.of(STAGE, event.seq()));
        bus.send(
                GatewayOnLoopback.FAN_OUT,
                lost ? new Announcement(List.of(), heads) : new Announcement(List.of(batch), null));
    }

    private Future<Snapshot> stageSnapshot() {
        return Future.succeededFuture(new Snapshot(STAGE, EPOCH, changes.size(), Map.of(), Map.of()));
    }

    private Future<EventPage> stageEvents(ReadEvents asked) {
        List<ChannelEvent> page =
                changes.stream().filter(event -> event.seq() > asked.after()).toList();
        return Future.succeededFuture(new EventPage(STAGE, EPOCH, asked.after(), page));
    }

    private static Future<SessionList> list(ListSessions asked, Caller caller) {
        List<SessionView> sessions = new ArrayList<>();
        ListSessions.Place after = asked.after();
        for (int place = 0; place < SESSIONS; place++) {
            SessionView session = session("s" + place, place / 2);
            if (after == null || session.id().compareTo(after.session()) > 0) {
                sessions.add(session);
            }
        }
        boolean more = sessions.size() > asked.limit();
        return Future.succeededFuture(new SessionList(more ? sessions.subList(0, asked.limit()) : sessions, more));
    }

    private static Future<TagList> tags(ListTags asked, Caller caller) {
        return Future.succeededFuture(new TagList(List.of(new TagList.TagUse(asked.prefix() + "note", 2))));
    }

    private Future<SessionView> update(UpdateSession asked, Caller caller) {
        updates.add(asked);
        return Future.succeededFuture(session(asked.session(), 0));
    }

    private static Future<SessionView> create(CreateSession asked, Caller caller) {
        if (caller.role() != Role.ADMIN) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        Problem exists = Problems.CONFLICT;
        return "taken".equals(asked.id())
                ? Future.failedFuture(exists.failure())
                : Future.succeededFuture(session("new", 0));
    }

    private static SessionView session(String id, int hours) {
        Instant start = NOON.plusSeconds(hours * 3600L);
        return SessionView.of(id, "Keynote", start, 60);
    }
}
