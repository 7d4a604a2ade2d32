package io.ovation.qna;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.qna.MineView;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.qna.QnaView;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.qna.thread.People;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some instances of qna-service that know nothing of each other, on one store, each with a neighbour, asked with signed tokens. */
final class RunningQna implements AutoCloseable {
    static final ChannelId QNA = new ChannelId(People.ACCOUNT, People.SESSION, "qna");
    static final Caller GATEWAY =
            new Caller(People.ACCOUNT, People.SESSION, ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    final NeighbourStage stage = new NeighbourStage();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private final Map<String, String> values;
    private final List<Node> nodes = new ArrayList<>();

    RunningQna(int instances, Map<String, String> settings) {
        values = new HashMap<>(Map.of(
                "OVATION_MONGO_URI", store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_QNA_COUNT_MILLIS", "100",
                "OVATION_QNA_TEXTS_BURST", "100000",
                "OVATION_MANAGEMENT_PORT", "0",
                "OVATION_BUS_TIMEOUT_MILLIS", "3000",
                "OVATION_STOP_LEAVE_MILLIS", "0"));
        values.putAll(settings);
        for (int i = 0; i < instances; i++) {
            nodes.add(start());
        }
    }

    private Node start() {
        return Launcher.start(values, List.of(stage.service(), QnaVerticle.SERVICE))
                .await();
    }

    /** Other processes on the same store. */
    void restart() {
        nodes.replaceAll(node -> {
            node.stop().await();
            return start();
        });
    }

    Future<Ack> send(Caller caller, QnaCommand command) {
        return send(0, caller, command);
    }

    /** A command as that person sends it, to this instance. */
    Future<Ack> send(int instance, Caller caller, QnaCommand command) {
        JsonObject body = new JsonObject(Json.bytes(command));
        SubmitCommand submit = new SubmitCommand(QNA, UUID.randomUUID().toString(), command.type(), body.getMap());
        return ask(instance, QnaEndpoints.CHANNELS.submit(), submit, caller);
    }

    <Q, R> Future<R> ask(int instance, Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, QnaEndpoints.SERVICE, Instant.now());
        return nodes.get(instance).platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    Snapshot snapshot(int instance) {
        return ask(instance, QnaEndpoints.CHANNELS.snapshot(), new ReadSnapshot(QNA), GATEWAY)
                .await();
    }

    /** What a person who joins now would see. */
    QnaView view(boolean team) {
        Snapshot snapshot = snapshot(0);
        return Json.mapper().convertValue(team ? snapshot.team() : snapshot.everyone(), QnaView.class);
    }

    /** What only this person would see. */
    MineView mine(Caller caller) {
        return Json.mapper().convertValue(snapshot(0).people().get(caller.person()), MineView.class);
    }

    /** The whole log. */
    List<ChannelEvent> log() {
        List<ChannelEvent> all = new ArrayList<>();
        List<ChannelEvent> page;
        do {
            page = ask(0, QnaEndpoints.CHANNELS.read(), new ReadEvents(QNA, all.size(), 300), GATEWAY)
                    .await()
                    .events();
            all.addAll(page);
        } while (page.size() == 300);
        return all;
    }

    MongoClient store() {
        return nodes.get(0).platform().store().client();
    }

    /** Everything in the store, as text. */
    String everythingStored() {
        StringBuilder all = new StringBuilder();
        MongoClient client = store();
        for (String collection : client.getCollections().await()) {
            client.find(collection, new JsonObject())
                    .await()
                    .forEach(document -> all.append(document.encode()).append('\n'));
        }
        return all.toString();
    }

    /** Why it failed. */
    static Problem refusal(Future<?> asked) {
        try {
            asked.await();
        } catch (ProblemException refused) {
            return refused.problem();
        }
        throw new AssertionError("accepted");
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.stop().await());
        store.close();
    }
}
