package io.ovation.stage;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventParticipant;
import io.ovation.contracts.event.EventView;
import io.ovation.contracts.event.EventWish;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.identity.PersonIds;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** stage-service on a bus of its own with an embedded store, which outlives a restart. */
public final class StageOnBus implements AutoCloseable {
    private static final String KEY = "a key of sixteen characters";
    private static final PersonIds PEOPLE = new PersonIds(KEY);
    public static final Caller ADMIN = caller("102", "olga", "Olga", Role.ADMIN);
    public static final Caller OTTO = user("otto", "Otto");
    public static final Caller ADA = user("ada", "Ada");
    public static final Caller STRANGER = caller("103", "eve", "Eve", Role.ADMIN);
    public static final Caller GATEWAY =
            new Caller("0", "-", ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private Node node = start();

    private Node start() {
        Map<String, String> values = Map.of(
                "OVATION_MONGO_URI",
                store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS",
                Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_PERSON_KEY",
                KEY,
                "OVATION_MANAGEMENT_PORT",
                "0",
                "OVATION_STOP_LEAVE_MILLIS",
                "0");
        return Launcher.start(values, List.of(StageVerticle.SERVICE)).await();
    }

    /** Somebody of account 102 with an ordinary token, in no session. */
    public static Caller user(String user, String name) {
        return caller("102", user, name, Role.ATTENDEE);
    }

    private static Caller caller(String account, String user, String name, Role role) {
        return new Caller(account, "-", PEOPLE.of(account, user), name, role);
    }

    /** Everything in memory is forgotten, what is stored stays. */
    public void restart() {
        node.stop().await();
        node = start();
    }

    /** The answer to a caller's question. */
    public <Q, R> R ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        return asking(endpoint, question, caller).await();
    }

    /** The problem with which a caller's question is refused. */
    public <Q, R> Problem refusal(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        try {
            R answer = asking(endpoint, question, caller).await();
            throw new AssertionError("accepted: " + answer);
        } catch (ProblemException refused) {
            return refused.problem();
        }
    }

    private <Q, R> Future<R> asking(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, EventEndpoints.SERVICE, Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    /** The answer to a service that asks for itself. */
    public <Q, R> R askAsService(Endpoint<Q, R> endpoint, Q question) {
        return node.platform()
                .bus()
                .ask(endpoint, question, CallContext.service(""))
                .await();
    }

    /** What is stored. */
    public MongoClient mongo() {
        return node.platform().store().client();
    }

    /** An event called {@code summit} that Otto organizes beside its creator Olga. */
    public EventView summit() {
        return ask(
                EventEndpoints.CREATE_EVENT,
                new CreateEvent(
                        "request-1",
                        "olga",
                        "summit",
                        new EventWish("Summit", null, null, null, "Europe/Lisbon"),
                        List.of(new EventParticipant("otto", "Otto"))),
                ADMIN);
    }

    @Override
    public void close() {
        node.stop().await();
        store.close();
    }
}
