package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fresh session with Mo for a moderator and Sue for a speaker, and the clients that joined it. */
public final class Room implements AutoCloseable {
    private static final String MODERATOR = "mo@example.com";
    private static final String SPEAKER = "sue@example.com";

    private final Place place;
    private final String id;
    private final List<LiveClient> clients = new ArrayList<>();

    private Room(Place place, String id) {
        this.place = place;
        this.id = id;
    }

    /** One that is on now. */
    public static Room in(Place place) {
        return in(place, Map.of());
    }

    /** One that differs in some fields. */
    public static Room in(Place place, Map<String, ?> fields) {
        Map<String, Object> session = new HashMap<>(Map.of(
                "name", "Acceptance",
                "startDate", Instant.now().minus(Duration.ofMinutes(5)).toString(),
                "durationMinutes", 60,
                "moderators", List.of(Map.of("user", MODERATOR, "name", "Mo Moderator")),
                "speakers", List.of(Map.of("user", SPEAKER, "name", "Sue Speaker"))));
        session.putAll(fields);
        Rest.Answer created =
                Rest.as(place.gateways().get(0), place.tokens().admin()).post("/sessions", session);
        if (created.status() != 201) {
            throw new AssertionError("The session was not created: " + created.text());
        }
        return new Room(place, created.at("/id"));
    }

    public String id() {
        return id;
    }

    /** The user id of an attendee, which nobody but the server may ever see. */
    public static String userOf(String first) {
        return first.toLowerCase(java.util.Locale.ROOT) + ".secret@example.com";
    }

    /** Somebody called {@code first} Attendee, on the first gateway. */
    public Member attendee(String first) {
        String token = place.tokens().user(userOf(first), first, "Attendee");
        return new Member(this, place.gateways().get(0), token);
    }

    /** Mo, who moderates, on the last gateway. */
    public Member moderator() {
        return onLastGateway(place.tokens().user(MODERATOR, "Mo", "Moderator"));
    }

    public Member speaker() {
        return onLastGateway(place.tokens().user(SPEAKER, "Sue", "Speaker"));
    }

    public Member admin() {
        return onLastGateway(place.tokens().admin());
    }

    /** Whoever has this token, on the first gateway. */
    public Member holding(String token) {
        return new Member(this, place.gateways().get(0), token);
    }

    /** Somebody called {@code first} Attendee, on the last gateway. */
    public Member attendeeOnLastGateway(String first) {
        return onLastGateway(attendee(first).token());
    }

    private Member onLastGateway(String token) {
        return new Member(this, place.gateways().get(place.gateways().size() - 1), token);
    }

    LiveClient client(URI first, String token, String channel) {
        List<URI> gateways = new ArrayList<>(List.of(first));
        place.gateways().stream().filter(other -> !other.equals(first)).forEach(gateways::add);
        LiveClient client = new LiveClient(gateways, token, id, channel);
        clients.add(client);
        return client;
    }

    /** All events of the chat as an admin reads them, page by page. */
    public List<JsonNode> log() {
        Rest admin = Rest.as(place.gateways().get(0), place.tokens().admin());
        List<JsonNode> events = new ArrayList<>();
        long after = 0;
        long head = 1;
        while (after < head) {
            Rest.Answer page = admin.get("/sessions/" + id + "/channels/chat/events?limit=300&after=" + after);
            if (page.status() != 200) {
                throw new AssertionError("The log cannot be read: " + page.text());
            }
            page.body().path("events").forEach(events::add);
            after = page.body().path("to").asLong();
            head = page.body().path("head").asLong();
        }
        return events;
    }

    @Override
    public void close() {
        clients.forEach(LiveClient::close);
    }
}
