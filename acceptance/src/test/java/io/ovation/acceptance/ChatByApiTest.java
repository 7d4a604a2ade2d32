package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Group chat of the standalone edition, row by row of the catalogue, and every way in which it says no. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatByApiTest implements ChatJourney, SessionJourney {
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("chat-by-api", data, Map.of());
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    @Override
    public Place place() {
        return standalone;
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.at("/type")).isEqualTo("/problems/" + code);
        assertThat(answer.at("/title")).isNotBlank();
        assertThat(answer.at("/requestId")).isNotBlank();
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static void refused(LiveClient client, String type, Map<String, ?> body, int status, String code) {
        JsonNode problem = client.send(type, body).problem();
        assertThat(problem.path("status").asInt()).as(problem.toString()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
    }

    @Test
    void a_switched_off_chat_says_so() {
        try (Room room = Room.in(standalone, Map.of("modules", Map.of("chat", false)))) {
            refused(room.attendee("Ada").posts("Hello"), 403, "module-off");
            refused(room.moderator().posts("Hello"), 403, "module-off");
            LiveClient ada = room.attendee("Ada").connection("chat").withoutReconnecting();
            ada.start();
            JsonNode problem = ada.frameOf("problem", any -> true);
            assertThat(problem.at("/problem/code").asText()).isEqualTo("module-off");
            assertThat(problem.path("channel").asText()).isEqualTo("chat");
        }
    }

    @Test
    void attendees_wait_for_the_start_and_the_team_does_not() {
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        try (Room room = Room.in(standalone, Map.of("startDate", tomorrow, "chat", Map.of("opensBeforeMinutes", 10)))) {
            Member ada = room.attendee("Ada");
            refused(ada.posts("Too early"), 403, "chat-not-open");
            refused(ada.joins(), "post-message", Map.of("text", "Too early"), 403, "chat-not-open");
            assertThat(room.moderator().posts("A rehearsal").status()).isEqualTo(201);
            assertThat(ada.posts("Still").at("/detail")).contains("opens at");
        }
    }

    @Test
    void attendees_cannot_write_after_the_end() {
        String yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
        try (Room room =
                Room.in(standalone, Map.of("startDate", yesterday, "chat", Map.of("closesAfterMinutes", 30)))) {
            Member ada = room.attendee("Ada");
            refused(ada.posts("Too late"), 403, "chat-closed");
            refused(ada.joins(), "post-message", Map.of("text", "Too late"), 403, "chat-closed");
            assertThat(room.moderator().posts("Thank you all").status()).isEqualTo(201);
        }
    }

    @Test
    void texts_that_break_a_rule_are_refused_by_field_and_rule() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            Map<String, String> wrong = Map.of(
                    "x".repeat(2001),
                    "text:max-length",
                    "   \n ",
                    "text:not-blank",
                    "\u200b\u200b",
                    "text:not-blank",
                    "a\u0007b",
                    "text:no-control-characters",
                    "z" + "\u0301\u0323".repeat(8),
                    "text:combining-marks");
            wrong.forEach((text, rule) -> {
                Rest.Answer answer = ada.posts(text);
                refused(answer, 400, "invalid");
                assertThat(answer.rules()).isEqualTo(rule);
            });
            assertThat(ada.posts("😀".repeat(2000)).status()).isEqualTo(201);
        }
    }

    @Test
    void half_a_surrogate_pair_is_never_stored() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            Rest.Answer answer = ada.rest().post(ada.path("/chat/messages"), "{\"text\":\"a\\ud800b\"}");
            refused(answer, 400, "invalid");
            assertThat(room.log()).isEmpty();
        }
    }

    @Test
    void what_is_no_text_or_no_message_is_refused_and_reaches_no_query() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            String messages = ada.path("/chat/messages");
            for (Object text : List.of(Map.of("$ne", ""), 7, List.of("a"), true)) {
                Rest.Answer answer = ada.rest().post(messages, Map.of("text", text));
                refused(answer, 400, "invalid");
                assertThat(answer.rules()).contains("text:");
            }
            LiveClient live = ada.joins();
            JsonNode problem =
                    live.send("post-message", Map.of("text", Map.of("$ne", ""))).problem();
            assertThat(problem.path("code").asText()).isEqualTo("invalid");
            assertThat(problem.at("/errors/0/field").asText()).isEqualTo("text");
            assertThat(problem.at("/errors/0/rule").asText()).isEqualTo("string");
            refused(ada.rest().post(messages, "{\"text\":"), 400, "malformed-json");
            refused(ada.rest().post(messages, Map.of()), 400, "invalid");
            refused(live, "post-message", Map.of("text", "Hi", "replyTo", Map.of("$gt", 0)), 400, "invalid");
            refused(live, "delete-message", Map.of("message", "1"), 400, "invalid");
            refused(live, "drop-database", Map.of(), 400, "invalid");
            assertThat(room.log()).isEmpty();
        }
    }

    @Test
    void a_bad_client_id_is_refused() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            Rest.Answer answer = ada.rest().post(ada.path("/chat/messages"), Map.of("text", "Hi"), "no|pe");
            refused(answer, 400, "invalid");
            JsonNode live = ada.joins()
                    .send("no|pe$#", "post-message", Map.of("text", "Hi"))
                    .problem();
            assertThat(live.path("code").asText()).isEqualTo("invalid");
            assertThat(live.at("/errors/0/field").asText()).isEqualTo("clientId");
            assertThat(room.log()).isEmpty();
        }
    }

    @Test
    void whoever_posts_too_fast_is_told_when_to_go_on() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            Rest.Answer answer = ada.posts("0");
            for (int line = 1; line < 15 && answer.status() == 201; line++) {
                answer = ada.posts("" + line);
            }
            refused(answer, 429, "too-fast");
            assertThat(answer.body().path("retryAfterMillis").asLong()).isBetween(1L, 1_000L);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(room.attendee("Bob").posts("Not me").status()).isEqualTo(201);
        }
    }

    @Test
    void reactions_and_replies_need_a_message_that_is_there() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            long message = ada.posts("Here").seq();
            refused(ada.reacts(99, "like"), 404, "not-found");
            Rest.Answer unknown = ada.reacts(message, "🦖");
            refused(unknown, 400, "invalid");
            assertThat(unknown.rules()).isEqualTo("reaction:known");
            Rest.Answer reply = ada.replies("To whom?", 99);
            refused(reply, 400, "invalid");
            assertThat(reply.rules()).isEqualTo("replyTo:exists");
            ada.deletes(message);
            refused(ada.reacts(message, "like"), 404, "not-found");
            refused(room.moderator().pins(message), 404, "not-found");
            refused(ada.deletes(99), 404, "not-found");
        }
    }

    @Test
    void moderators_cannot_be_blocked_and_attendees_cannot_moderate() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            String moderator = mo.joins().person();
            refused(mo.blocks(moderator), 403, "moderator-not-blockable");
            refused(room.admin().blocks(moderator), 403, "moderator-not-blockable");
            LiveClient ada = room.attendee("Ada").joins();
            long message = mo.posts("Untouchable").seq();
            refused(ada, "pin-message", Map.of("message", message), 403, "forbidden");
            refused(ada, "unpin-message", Map.of("message", message), 403, "forbidden");
            refused(ada, "block-user", Map.of("person", moderator), 403, "forbidden");
            refused(ada, "unblock-user", Map.of("person", moderator), 403, "forbidden");
            refused(ada, "clear-history", Map.of(), 403, "forbidden");
            refused(ada, "delete-message", Map.of("message", message), 403, "not-yours");
        }
    }

    @Test
    void the_session_says_who_is_what() {
        try (Room room = Room.in(standalone)) {
            assertThat(you(room.attendee("Ada"))).isEqualTo("attendee false false Ada Attendee");
            assertThat(you(room.speaker())).isEqualTo("speaker true false Sue Speaker");
            assertThat(you(room.moderator())).isEqualTo("moderator true true Mo Moderator");
            assertThat(you(room.admin())).startsWith("admin true true ");
        }
    }

    private static String you(Member member) {
        JsonNode you = member.joins().frameOf("authenticated", any -> true).path("you");
        return "%s %s %s %s"
                .formatted(
                        you.path("role").asText(),
                        you.path("team").asText(),
                        you.path("moderates").asText(),
                        you.path("name").asText());
    }

    @Test
    void a_moderator_of_one_session_is_nobody_in_another() {
        try (Room own = Room.in(standalone);
                Room other = Room.in(
                        standalone, Map.of("moderators", List.of(Map.of("user", "someone", "name", "Some One"))))) {
            long message = other.attendee("Ada").posts("Leave me alone").seq();
            Member stranger = other.holding(own.moderator().token());
            refused(stranger.pins(message), 403, "forbidden");
            refused(stranger.deletes(message), 403, "not-yours");
            refused(stranger.clears(), 403, "forbidden");
        }
    }

    @Test
    void a_private_session_looks_like_none_to_those_outside() {
        try (Room room = Room.in(standalone, Map.of("visibility", "private"))) {
            Rest ada = room.attendee("Ada").rest();
            assertThat(room.moderator().posts("Among us").status()).isEqualTo(201);
            for (String path : List.of("", "/channels/chat/snapshot", "/chat/messages", "/channels/chat/events")) {
                Rest.Answer hidden = ada.get("/sessions/" + room.id() + path);
                Rest.Answer absent = ada.get("/sessions/s_nobodyhasthis" + path);
                refused(hidden, 404, "not-found");
                assertThat(withoutRequest(hidden)).isEqualTo(withoutRequest(absent));
            }
            assertThat(ada.get("/sessions").text()).doesNotContain(room.id());
            assertThat(room.moderator().rest().get("/sessions/" + room.id()).status())
                    .isEqualTo(200);
        }
    }

    private static String withoutRequest(Rest.Answer answer) {
        return answer.text().replace(answer.at("/requestId"), "");
    }

    @Test
    void what_a_client_claims_about_itself_is_ignored() {
        try (Room room = Room.in(standalone)) {
            LiveClient ada = room.attendee("Ada").joins();
            long seq = ada.send(
                            "post-message",
                            Map.of(
                                    "text", "It is me",
                                    "seq", 77,
                                    "actor", "p_somebodyelse0000000000",
                                    "author", Map.of("name", "Mo Moderator", "role", "moderator"),
                                    "audience", "team",
                                    "at", "1999-01-01T00:00:00Z",
                                    "pinned", true,
                                    "account", "103"))
                    .seq();
            JsonNode event = ada.event("message-posted");
            assertThat(seq).isEqualTo(1);
            assertThat(event.path("actor").asText()).isEqualTo(ada.person());
            assertThat(event.at("/body/author/name").asText()).isEqualTo("Ada Attendee");
            assertThat(event.at("/body/author/role").asText()).isEqualTo("attendee");
            assertThat(event.at("/at").asText()).doesNotStartWith("1999");
            assertThat(event.path("body").has("pinned")).isFalse();
        }
    }

    @Test
    void no_user_id_or_address_reaches_an_attendee() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            Member ada = room.attendee("Ada");
            LiveClient watching = room.attendee("Bob").joins();
            LiveClient adaLive = ada.joins();
            long message = ada.posts("My address stays mine").seq();
            room.attendee("Cyd").replies("So does mine", message);
            mo.pins(message);
            mo.blocks(adaLive.person());
            mo.unblocks(adaLive.person());
            ada.reacts(message, "like");
            long last = mo.clears().seq();
            Member bob = room.attendee("Bob");
            String everything = watching.awaitSeq(last).frames()
                    + bob.freshView().toString()
                    + bob.rest().get("/sessions/" + room.id()).text()
                    + bob.rest().get("/sessions").text()
                    + bob.history(0, 50).text()
                    + bob.rest().get(bob.path("/channels/chat/events")).text();
            assertThat(everything).doesNotContain("example.com", "secret", "@");
        }
    }

    @Test
    void text_stays_text() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            String text = "<img src=x onerror=alert(1)> {{7*7}} ${1} javascript:alert(1) \u202eevil";
            LiveClient bob = room.attendee("Bob").joins();
            long seq = ada.posts(text).seq();
            assertThat(bob.awaitSeq(seq).applied().texts()).containsEntry(seq, text);
        }
    }

    @Test
    void the_stream_says_the_same_as_the_socket() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            ada.posts("before");
            try (EventStream stream = EventStream.of(ada)) {
                assertThat(stream.next().path("op").asText()).isEqualTo("authenticated");
                assertThat(stream.next().path("op").asText()).isEqualTo("subscribed");
                room.moderator().posts("after");
                JsonNode events = stream.next();
                assertThat(events.path("op").asText()).isEqualTo("events");
                assertThat(events.at("/events/0/body/text").asText()).isEqualTo("after");
                assertThat(stream.lastId()).endsWith(":2");
            }
        }
    }
}
