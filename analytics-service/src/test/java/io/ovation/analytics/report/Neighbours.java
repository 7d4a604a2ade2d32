package io.ovation.analytics.report;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEndpoints;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.interactions.AllAnswers;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.InteractionsView;
import io.ovation.contracts.interactions.ReadAllAnswers;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.stage.ListSessions;
import io.ovation.contracts.stage.SessionList;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.Json;
import io.ovation.platform.launch.Platform;
import io.ovation.platform.launch.Service;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The services around analytics, with the sessions, logs and answers that a test put there. */
final class Neighbours {
    private static final int PAGE = 300;

    /** The sessions of account 102; every other account has none. */
    final List<SessionView> sessions = new CopyOnWriteArrayList<>();

    /** Answers of each session, in order. */
    final Map<String, List<AllAnswers.OfPerson>> answers = new ConcurrentHashMap<>();

    final List<Interaction> interactions = new CopyOnWriteArrayList<>();
    final AtomicInteger sweeps = new AtomicInteger();
    volatile long floor;
    volatile String epoch = "e1";
    private final Map<String, List<ChannelEvent>> logs = new ConcurrentHashMap<>();

    List<ChannelEvent> log(String session, String channel) {
        return logs.computeIfAbsent(session + "/" + channel, fresh -> new CopyOnWriteArrayList<>());
    }

    /** Puts a long log there at once. */
    void log(String session, String channel, List<ChannelEvent> events) {
        logs.put(session + "/" + channel, new CopyOnWriteArrayList<>(events));
    }

    List<Service<Nothing>> services() {
        return List.of(
                service(ChatEndpoints.SERVICE, this::chat),
                service(QnaEndpoints.SERVICE, server -> channel(server, QnaEndpoints.CHANNELS)),
                service(InteractionsEndpoints.SERVICE, this::interactions),
                service(StageEndpoints.SERVICE, this::stage));
    }

    private static Service<Nothing> service(String name, Consumer<BusServer> answers) {
        return new Service<>(
                name, settings -> Nothing.NOTHING, (platform, none) -> new Verticle(platform, name, answers));
    }

    private static final class Verticle extends VerticleBase {
        private final BusServer server;

        Verticle(Platform platform, String name, Consumer<BusServer> answers) {
            this.server = platform.bus().server(name);
            answers.accept(server);
        }

        @Override
        public Future<?> start() {
            return server.start();
        }

        @Override
        public Future<?> stop() {
            return server.stop();
        }
    }

    private void channel(BusServer server, ChannelEndpoints endpoints) {
        server.on(endpoints.read(), (asked, call) -> Future.succeededFuture(page(asked)));
    }

    private EventPage page(ReadEvents asked) {
        ChannelId channel = asked.channel();
        List<ChannelEvent> events =
                channel.account().equals("102") ? log(channel.session(), channel.name()) : List.of();
        return new EventPage(
                channel,
                epoch,
                asked.after(),
                events.stream()
                        .dropWhile(event -> event.seq() <= asked.after())
                        .limit(asked.limit())
                        .toList());
    }

    private void chat(BusServer server) {
        channel(server, ChatEndpoints.CHANNELS);
        server.on(
                ChatEndpoints.CHANNELS.snapshot(),
                (asked, call) -> Future.succeededFuture(new Snapshot(
                        asked.channel(),
                        epoch,
                        0,
                        Json.map(new ChatView(List.of(), false, List.of(), null, floor)),
                        Map.of())));
    }

    private void interactions(BusServer server) {
        channel(server, InteractionsEndpoints.INTERACTION_CHANNELS);
        server.on(
                        InteractionsEndpoints.INTERACTION_CHANNELS.snapshot(),
                        (asked, call) -> Future.succeededFuture(new Snapshot(
                                asked.channel(),
                                epoch,
                                0,
                                Map.of(),
                                Json.map(new InteractionsView(List.copyOf(interactions))))))
                .on(InteractionsEndpoints.READ_ALL_ANSWERS, (asked, call) -> Future.succeededFuture(sweep(asked)));
    }

    private AllAnswers sweep(ReadAllAnswers asked) {
        sweeps.incrementAndGet();
        List<AllAnswers.OfPerson> all = answers.getOrDefault(asked.channel().session(), List.of());
        int from = asked.cursor() == null ? 0 : Integer.parseInt(asked.cursor());
        int to = Math.min(all.size(), from + PAGE);
        return new AllAnswers(all.subList(from, to), to == all.size() ? null : String.valueOf(to));
    }

    private void stage(BusServer server) {
        server.on(StageEndpoints.LIST_SESSIONS, (asked, call) -> Future.succeededFuture(list(asked)))
                .on(
                        StageEndpoints.READ_SESSION,
                        (asked, call) -> sessions.stream()
                                .filter(session -> asked.account().equals("102")
                                        && session.id().equals(asked.session()))
                                .findFirst()
                                .map(session ->
                                        Future.succeededFuture(new SessionSettings("102", 1, List.of(), session)))
                                .orElse(Future.failedFuture(Problems.NOT_FOUND.failure())));
    }

    private SessionList list(ListSessions asked) {
        List<SessionView> found = new ArrayList<>(asked.account().equals("102") ? sessions : List.of());
        ListSessions.Place after = asked.after();
        if (after != null) {
            found.removeIf(session -> session.id().compareTo(after.session()) <= 0);
        }
        boolean more = found.size() > asked.limit();
        return new SessionList(more ? List.copyOf(found.subList(0, asked.limit())) : found, more);
    }
}
