package io.ovation.interactions.interaction;

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
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Interaction;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.InteractionsView;
import io.ovation.contracts.interactions.Results;
import io.ovation.interactions.InteractionsVerticle;
import io.ovation.interactions.feed.NeighbourStage;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Some instances of interactions-service that know nothing of each other, on one store, each with a neighbour, asked with signed tokens. */
final class RunningInteractions implements AutoCloseable {
    static final ChannelId CHANNEL =
            new ChannelId(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, InteractionsEndpoints.INTERACTIONS);
    static final Caller GATEWAY = new Caller(
            NeighbourStage.ACCOUNT, NeighbourStage.SESSION, ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    final NeighbourStage stage = new NeighbourStage();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private final Map<String, String> values;
    private final List<Node> nodes = new ArrayList<>();

    RunningInteractions(int instances, Map<String, String> settings) {
        values = new HashMap<>(Map.of(
                "OVATION_MONGO_URI", store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_INTERACTIONS_COUNT_MILLIS", "100",
                "OVATION_INTERACTIONS_ANSWERS_BURST", "100000",
                "OVATION_INTERACTIONS_ACTIONS_BURST", "100000",
                "OVATION_SESSION_SETTINGS_REFRESH_MILLIS", "100",
                "OVATION_SESSION_SETTINGS_WAIT_MILLIS", "100",
                "OVATION_MANAGEMENT_PORT", "0",
                "OVATION_BUS_TIMEOUT_MILLIS", "3000",
                "OVATION_STOP_LEAVE_MILLIS", "0"));
        values.putAll(settings);
        for (int i = 0; i < instances; i++) {
            nodes.add(start());
        }
    }

    private Node start() {
        return Launcher.start(values, List.of(stage.service(), InteractionsVerticle.SERVICE))
                .await();
    }

    /** Other processes on the same store. */
    void restart() {
        nodes.replaceAll(node -> {
            node.stop().await();
            return start();
        });
    }

    /** A command as that person sends it, to the first instance. */
    Future<Ack> send(Caller caller, String type, Map<String, Object> body) {
        return send(0, caller, UUID.randomUUID().toString(), type, body);
    }

    Future<Ack> send(int instance, Caller caller, String clientId, String type, Map<String, Object> body) {
        SubmitCommand submit = new SubmitCommand(CHANNEL, clientId, type, body);
        return ask(instance, InteractionsEndpoints.INTERACTION_CHANNELS.submit(), submit, caller);
    }

    /** Published by a moderator; its id. */
    long publishes(Content content, Map<String, Object> settings) {
        Map<String, Object> body = new HashMap<>(settings);
        body.put("content", Json.map(content));
        body.put("publish", true);
        return send(Samples.MAYA, "create-interaction", body).await().seq();
    }

    Future<Ack> answers(Caller caller, long interaction, String field, Object value) {
        return send(caller, "answer-interaction", Map.of("interaction", interaction, field, value));
    }

    Future<Ack> does(String type, long interaction) {
        return send(Samples.MAYA, type, Map.of("interaction", interaction));
    }

    <Q, R> Future<R> ask(int instance, Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, InteractionsEndpoints.SERVICE, Instant.now());
        return nodes.get(instance).platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    /** Asked without a token, as other services do. */
    <Q, R> Future<R> askAsService(Endpoint<Q, R> endpoint, Q question) {
        return nodes.get(0).platform().bus().ask(endpoint, question, CallContext.service("test"));
    }

    Snapshot snapshot(int instance) {
        return ask(instance, InteractionsEndpoints.INTERACTION_CHANNELS.snapshot(), new ReadSnapshot(CHANNEL), GATEWAY)
                .await();
    }

    /** One interaction as somebody of this role who joins now would see it. */
    Interaction one(long id, Role role) {
        return Json.record(snapshot(0).view(role), InteractionsView.class).interactions().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The results as the team sees them. */
    Results results(long id) {
        return Objects.requireNonNull(one(id, Role.MODERATOR).results());
    }

    /** The whole log. */
    List<ChannelEvent> log() {
        return ask(0, InteractionsEndpoints.INTERACTION_CHANNELS.read(), new ReadEvents(CHANNEL, 0, 300), GATEWAY)
                .await()
                .events();
    }

    MongoClient store() {
        return nodes.get(0).platform().store().client();
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
