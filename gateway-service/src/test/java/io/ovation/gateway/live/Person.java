package io.ovation.gateway.live;

import static io.ovation.gateway.GatewayOnLoopback.await;

import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A socket of one person, and all that came over it. */
final class Person {
    private static final int SOCKETS = 500;
    private static final int LARGE = 32 * 1024 * 1024;

    /** Held, since a client that nobody holds any more closes its sockets when it is collected. */
    private final WebSocketClient client;

    final WebSocket socket;
    private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
    private int sent;

    /** Lets this user into the session. */
    Person(GatewayOnLoopback gateway, String user) {
        WebSocketClientOptions options = new WebSocketClientOptions()
                .setMaxConnections(SOCKETS)
                .setMaxFrameSize(LARGE)
                .setMaxMessageSize(LARGE);
        client = gateway.vertx.createWebSocketClient(options);
        socket = await(client.connect(gateway.port(), "127.0.0.1", "/api/v1/live")
                .map(open -> open.textMessageHandler(text -> frames.add(new JsonObject(text)))));
        say(new JsonObject()
                .put("op", "authenticate")
                .put("protocol", 1)
                .put("token", GatewayOnLoopback.token(user, Principal.Type.USER))
                .put("session", "demo"));
        frame("authenticated", any -> true);
    }

    /** Follows the chat. */
    Person reading() {
        say(new JsonObject().put("op", "subscribe").put("channel", "chat"));
        frame("subscribed", any -> true);
        return this;
    }

    /** Looks at a state channel. */
    Person watching(String channel) {
        say(new JsonObject().put("op", "subscribe").put("channel", channel));
        frame("state", any -> true);
        return this;
    }

    /** Gives a command and waits for what it is answered. */
    JsonObject sends(String channel, String type, JsonObject body) {
        String clientId = "command-" + ++sent;
        say(new JsonObject()
                .put("op", "send")
                .put("channel", channel)
                .put("clientId", clientId)
                .put("type", type)
                .put("body", body));
        return frame(null, frame -> clientId.equals(frame.getString("clientId")));
    }

    void say(JsonObject frame) {
        Future<Void> unused = socket.writeTextMessage(frame.encode());
    }

    /** Waits for a frame of this kind, or of any when it is null, that came or will come. */
    JsonObject frame(@Nullable String op, Predicate<JsonObject> which) {
        return Awaitility.await(String.valueOf(op))
                .atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> frames(op).stream().filter(which).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** All frames of this kind so far. */
    List<JsonObject> frames(@Nullable String op) {
        return frames.stream()
                .filter(frame -> op == null || op.equals(frame.getString("op")))
                .toList();
    }

    void hearsVersion(long version) {
        frame("session", frame -> frame.getJsonObject("session").getLong("version") == version);
    }

    void becomes(String role) {
        frame("you", frame -> frame.getJsonObject("you").getString("role").equals(role));
    }
}
