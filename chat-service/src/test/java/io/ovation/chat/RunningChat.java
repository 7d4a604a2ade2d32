package io.ovation.chat;

import io.ovation.chat.group.People;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ChatView;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** chat-service with its store and a neighbour, asked over the bus with signed tokens as a gateway would. */
final class RunningChat implements AutoCloseable {
    static final ChannelId CHAT = new ChannelId(People.ACCOUNT, People.SESSION, "chat");
    static final Caller GATEWAY =
            new Caller(People.ACCOUNT, People.SESSION, ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    final NeighbourStage stage = new NeighbourStage();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private Node node;

    RunningChat() {
        node = start();
    }

    private Node start() {
        Map<String, String> values = Map.of(
                "OVATION_MONGO_URI", store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_CHAT_COUNT_MILLIS", "100",
                "OVATION_MANAGEMENT_PORT", "0",
                "OVATION_STOP_LEAVE_MILLIS", "0");
        return Launcher.start(values, List.of(stage.service(), ChatVerticle.SERVICE))
                .await();
    }

    /** Another process on the same store. */
    void restart() {
        node.stop().await();
        node = start();
    }

    Node node() {
        return node;
    }

    /** A command as that person sends it. */
    Future<Ack> send(Caller caller, ChatCommand command) {
        return send(caller, command, UUID.randomUUID().toString());
    }

    Future<Ack> send(Caller caller, ChatCommand command, String clientId) {
        JsonObject body = new JsonObject(Json.bytes(command));
        SubmitCommand submit = new SubmitCommand(CHAT, clientId, command.type(), body.getMap());
        return ask(ChatEndpoints.CHANNELS.submit(), submit, caller);
    }

    <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, ChatEndpoints.SERVICE, Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    /** What a person who joins now would see. */
    ChatView view(boolean team) {
        Snapshot snapshot = ask(ChatEndpoints.CHANNELS.snapshot(), new ReadSnapshot(CHAT), GATEWAY)
                .await();
        return Json.mapper().convertValue(team ? snapshot.team() : snapshot.everyone(), ChatView.class);
    }

    /** How many events of a type are in the log. */
    long logged(String type) {
        return ask(ChatEndpoints.CHANNELS.read(), new ReadEvents(CHAT, 0, 300), GATEWAY).await().events().stream()
                .filter(event -> event.type().equals(type))
                .count();
    }

    /** Everything in the store, as text. */
    String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String collection :
                node.platform().store().client().getCollections().await()) {
            node.platform()
                    .store()
                    .client()
                    .find(collection, new JsonObject())
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
        node.stop().await();
        store.close();
    }
}
