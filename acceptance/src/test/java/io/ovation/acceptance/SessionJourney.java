package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A session that changes while people are in it (SES-6, SES-7, SES-10), the same in one process and in a cluster: attendees are on the
 * first gateway, changes are made on the last, and each must be felt within two seconds.
 */
interface SessionJourney {
    Duration SOON = Duration.ofSeconds(2);

    Place place();

    @Test
    default void somebody_who_becomes_a_moderator_and_an_attendee_again_is_one_at_once() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            Member bob = room.attendee("Bob");
            String person = bob.joins().person();
            LiveClient live = ada.joins();
            long message = ada.posts("Pin me").seq();

            change(
                    room,
                    Map.of("moderators", List.of(named("Mo", "mo@example.com"), named("Ada", Room.userOf("Ada")))));
            assertThat(soon(live, "you", frame -> true).at("/you/role").asText())
                    .isEqualTo("moderator");
            assertThat(soon(
                                    live,
                                    "subscribed",
                                    frame -> frame.at("/snapshot/view/blocked").isArray())
                            .path("recovered")
                            .asBoolean())
                    .isFalse();
            assertThat(ada.pins(message).status()).isEqualTo(200);
            assertThat(live.send("unpin-message", Map.of("message", message)).seq())
                    .isPositive();

            change(room, Map.of("moderators", List.of(named("Mo", "mo@example.com"))));
            soon(live, "you", frame -> frame.at("/you/role").asText().equals("attendee"));
            int before = live.frames().size();
            assertThat(ada.pins(message).code()).isEqualTo("forbidden");
            assertThat(live.send("pin-message", Map.of("message", message))
                            .problem()
                            .path("code")
                            .asText())
                    .isEqualTo("forbidden");
            assertThat(room.moderator().blocks(person).status()).isEqualTo(200);
            live.awaitSeq(room.moderator().posts("Is Ada still here?").seq());
            List<JsonNode> since = live.frames().subList(before, live.frames().size());
            assertThat(since).noneMatch(frame -> frame.toString().contains("user-blocked"));
        }
    }

    @Test
    default void a_module_that_is_switched_off_is_gone_at_once_and_comes_back() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            LiveClient live = ada.joins();

            assertThat(room.moderator()
                            .rest()
                            .call("PATCH", room.moderator().path(""), Map.of("modules", Map.of("chat", false)), null)
                            .status())
                    .isEqualTo(200);
            soon(live, "session", frame -> !frame.at("/session/modules/chat").asBoolean());
            JsonNode problem = soon(
                    live, "problem", frame -> frame.path("channel").asText().equals("chat"));
            assertThat(problem.at("/problem/code").asText()).isEqualTo("module-off");
            assertThat(ada.posts("Hello?").code()).isEqualTo("module-off");
            assertThat(live.post("Hello?").problem().path("code").asText()).isEqualTo("module-off");
            assertThat(ada.rest().get(ada.path("/channels/chat/snapshot")).code())
                    .isEqualTo("module-off");

            change(room, Map.of("modules", Map.of("chat", true)));
            soon(
                    live,
                    "session",
                    frame -> frame.at("/session/modules/chat").asBoolean()
                            && frame.at("/session/version").asLong() == 3);
            live.raw(Map.of("op", "subscribe", "channel", "chat"));
            live.awaitSeq(ada.posts("Back again").seq());
        }
    }

    @Test
    default void who_may_not_be_in_a_session_any_more_is_out_at_once_and_the_team_stays() {
        try (Room room = Room.in(place())) {
            Member ada = room.attendee("Ada");
            LiveClient live = ada.connection("chat").withoutReconnecting().join();
            LiveClient mo = room.moderator().joins();

            change(room, Map.of("visibility", "private"));
            Awaitility.await("the end of Ada's connection")
                    .atMost(SOON)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> live.closes().contains(4403));
            assertThat(ada.rest().get(ada.path("")).status()).isEqualTo(404);
            assertThat(ada.posts("Let me in").status()).isEqualTo(404);
            soon(
                    mo,
                    "session",
                    frame -> frame.at("/session/visibility").asText().equals("private"));
            assertThat(mo.post("Among ourselves").seq()).isPositive();
            assertThat(mo.closes()).isEmpty();
        }
    }

    @Test
    default void a_stream_of_events_hears_of_changes_too_and_ends_with_its_module() {
        try (Room room = Room.in(place());
                EventStream stream = EventStream.of(room.attendee("Ada"))) {
            assertThat(stream.next().path("op").asText()).isEqualTo("authenticated");
            assertThat(stream.next().path("op").asText()).isEqualTo("subscribed");
            change(room, Map.of("modules", Map.of("chat", false)));
            assertThat(stream.next().path("op").asText()).isEqualTo("session");
            assertThat(stream.next().at("/problem/code").asText()).isEqualTo("module-off");
        }
    }

    @Test
    default void people_without_a_name_write_only_where_they_may() {
        try (Room room = Room.in(place())) {
            Member nobody = room.holding(place().tokens().named("", "Guest", "Nine", ""));
            LiveClient live = nobody.joins();
            assertThat(nobody.posts("Hello").status()).isEqualTo(201);
            change(room, Map.of("chat", Map.of("anonymousAllowed", false)));
            soon(
                    live,
                    "session",
                    frame -> !frame.at("/session/chat/anonymousAllowed").asBoolean());
            assertThat(live.post("Hello again").problem().path("code").asText()).isEqualTo("name-needed");
            assertThat(nobody.posts("Hello again").code()).isEqualTo("name-needed");
            assertThat(room.attendee("Ada").posts("I have a name").status()).isEqualTo(201);
        }
    }

    @Test
    default void a_refused_change_names_field_and_rule_and_changes_nothing() {
        try (Room room = Room.in(place())) {
            JsonNode before = room.admin().rest().get(room.admin().path("")).body();
            assertThat(refused(room, Map.of("name", "x".repeat(121))).rules()).isEqualTo("name:max-length");
            assertThat(refused(room, Map.of("name", "a<b")).rules()).isEqualTo("name:pattern");
            assertThat(refused(room, Map.of("moderators", List.of())).rules()).isEqualTo("moderators:min-items");
            assertThat(refused(room, Map.of("durationMinutes", 1441)).rules()).isEqualTo("durationMinutes:maximum");
            assertThat(refused(room, Map.of("image", "http://plain.example/a.png"))
                            .rules())
                    .isEqualTo("image:address");
            assertThat(refused(room, Map.of("id", "other")).rules()).isEqualTo("id:unknown-field");
            assertThat(refused(room, "{\"name\":null}").rules()).isEqualTo("name:type");
            assertThat(refused(room, Map.of("version", 9, "name", "Late")).code())
                    .isEqualTo("session-changed");
            Rest.Answer mo = room.moderator()
                    .rest()
                    .call("PATCH", room.moderator().path(""), Map.of("assistant", true, "name", "Mine"), null);
            assertThat(mo.status()).isEqualTo(403);
            assertThat(mo.rules()).isEqualTo("name:organizer-only");
            assertThat(room.admin().rest().get(room.admin().path("")).body()).isEqualTo(before);
        }
    }

    @Test
    default void sessions_are_found_by_their_tags_and_lose_what_is_taken_away() {
        String tag = "t" + Instant.now().toEpochMilli();
        try (Room room =
                Room.in(place(), Map.of("tags", List.of(tag), "description", "Words", "consent", "Be nice."))) {
            Rest ada = room.attendee("Ada").rest();
            assertThat(ada.get("/tags?prefix=" + tag.toUpperCase(java.util.Locale.ROOT))
                            .text())
                    .isEqualTo("{\"tags\":[{\"tag\":\"" + tag + "\",\"sessions\":1}]}");
            assertThat(ada.get("/sessions?tag=" + tag).at("/sessions/0/id")).isEqualTo(room.id());
            Rest.Answer changed = changed(room, "{\"tags\":[],\"description\":null,\"consent\":null}");
            assertThat(changed.status()).as(changed.text()).isEqualTo(200);
            assertThat(changed.body().has("description")).isFalse();
            assertThat(changed.body().has("consent")).isFalse();
            assertThat(ada.get("/sessions?tag=" + tag).body().path("sessions")).isEmpty();
        }
    }

    private static Map<String, String> named(String name, String user) {
        return Map.of("user", user, "name", name);
    }

    private static void change(Room room, Map<String, ?> fields) {
        Rest.Answer answer = changed(room, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Rest.Answer refused(Room room, Object fields) {
        Rest.Answer answer = changed(room, fields);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 409);
        return answer;
    }

    private static Rest.Answer changed(Room room, Object fields) {
        return room.admin().rest().call("PATCH", room.admin().path(""), fields, null);
    }

    private static JsonNode soon(LiveClient live, String op, Predicate<JsonNode> which) {
        long from = System.nanoTime();
        JsonNode frame = live.frameOf(op, which);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).as(op).isLessThan(SOON);
        return frame;
    }
}
