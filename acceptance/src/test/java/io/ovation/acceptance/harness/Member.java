package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;

/** Somebody with a token for a room: what they do over REST, and their live connection. */
public record Member(Room room, URI gateway, String token) {
    public Rest rest() {
        return Rest.as(gateway, token);
    }

    /** A live connection to the chat. */
    public LiveClient joins() {
        return joins("chat");
    }

    public LiveClient joins(String channel) {
        return connection(channel).join();
    }

    /** The same, not yet connected. */
    public LiveClient connection(String channel) {
        return room.client(gateway, token, channel);
    }

    /** A path within the session. */
    public String path(String rest) {
        return "/sessions/" + room.id() + rest;
    }

    public Rest.Answer posts(String text) {
        return rest().post(path("/chat/messages"), Map.of("text", text));
    }

    public Rest.Answer replies(String text, long message) {
        return rest().post(path("/chat/messages"), Map.of("text", text, "replyTo", message));
    }

    public Rest.Answer deletes(long message) {
        return rest().delete(path("/chat/messages/" + message));
    }

    public Rest.Answer reads(long message) {
        return rest().get(path("/chat/messages/" + message));
    }

    public Rest.Answer reacts(long message, String reaction) {
        return rest().put(reaction(message, reaction));
    }

    public Rest.Answer unreacts(long message, String reaction) {
        return rest().delete(reaction(message, reaction));
    }

    private String reaction(long message, String reaction) {
        String encoded = java.net.URLEncoder.encode(reaction, java.nio.charset.StandardCharsets.UTF_8);
        return path("/chat/messages/" + message + "/reactions/" + encoded);
    }

    public Rest.Answer pins(long message) {
        return rest().put(path("/chat/pins/" + message));
    }

    public Rest.Answer unpins(long message) {
        return rest().delete(path("/chat/pins/" + message));
    }

    public Rest.Answer blocks(String person) {
        return rest().put(path("/chat/blocks/" + person));
    }

    public Rest.Answer unblocks(String person) {
        return rest().delete(path("/chat/blocks/" + person));
    }

    public Rest.Answer clears() {
        return rest().post(path("/chat/clear"), Map.of());
    }

    public Rest.Answer mine() {
        return rest().get(path("/chat/me"));
    }

    /** The newest messages, or those before a seq when it is above 0. */
    public Rest.Answer history(long before, int limit) {
        return rest().get(path("/chat/messages?limit=" + limit + (before > 0 ? "&before=" + before : "")));
    }

    /** The view that somebody gets who joins now. */
    public JsonNode freshView() {
        Rest.Answer snapshot = rest().get(path("/channels/chat/snapshot"));
        if (snapshot.status() != 200) {
            throw new AssertionError("No snapshot: " + snapshot.text());
        }
        return snapshot.body().at("/snapshot/view");
    }
}
