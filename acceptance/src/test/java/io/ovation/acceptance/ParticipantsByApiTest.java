package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is in the room, over REST and the socket, and what moderators do about people; with a kill in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipantsByApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("participants-by-api", data, Map.of());
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    private static Rest.Answer list(Member member, String query) {
        return member.rest().get(member.path("/room/participants" + query));
    }

    private static JsonNode group(Member member, String query, String group) {
        Rest.Answer answer = list(member, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (JsonNode each : answer.body().path("groups")) {
            if (each.path("group").asText().equals(group)) {
                return each;
            }
        }
        throw new AssertionError("no group " + group + " in " + answer.text());
    }

    private static List<String> names(JsonNode group) {
        return group.path("participants").findValuesAsText("name");
    }

    private static void seen(Member member, String group, String... names) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(names(group(member, "", group))).containsExactly(names));
    }

    private static void does(Member member, String method, String path, Map<String, ?> body) {
        Rest.Answer answer = member.rest().call(method, member.path("/room" + path), body, null);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void the_team_sees_everybody_in_their_group_finds_them_and_attendees_see_nothing() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            Member hannah = room.attendee("Hannah");
            Member zoe = room.attendee("Zo\u00eb");
            LiveClient watching = mo.joins("room");
            watching.raw(Map.of("op", "subscribe", "channel", "participants"));
            watching.frameOf("state", any -> true);
            LiveClient hers = hannah.joins("room");
            zoe.joins("chat");
            seen(mo, "viewers", "Hannah Attendee", "Mo Moderator", "Zo\u00eb Attendee");
            watching.frameOf("state", frame -> frame.at("/value/people").asInt() == 3);
            does(mo, "PUT", "/meeting", Map.of());
            does(hannah, "POST", "/hands", Map.of());
            assertThat(names(group(mo, "", "raised-hands"))).containsExactly("Hannah Attendee");
            assertThat(group(mo, "", "viewers").path("count").asInt()).isEqualTo(2);
            assertThat(names(group(room.speaker(), "", "viewers"))).contains("Hannah Attendee");
            assertThat(group(room.speaker(), "", "raised-hands").path("count").asInt())
                    .isZero();
            assertThat(names(group(mo, "?query=zoe", "viewers"))).containsExactly("Zo\u00eb Attendee");
            assertThat(group(mo, "?query=zoe", "raised-hands").path("matches").asInt())
                    .isZero();
            refused(list(hannah, ""), 403, "forbidden");
            hers.raw(Map.of("op", "subscribe", "channel", "participants"));
            assertThat(hers.frameOf("problem", frame -> true)
                            .at("/problem/code")
                            .asText())
                    .isEqualTo("forbidden");
            assertThat(hers.frames().toString()).doesNotContain("Zo\u00eb");
            hers.leave();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(group(mo, "", "raised-hands")
                                    .at("/participants/0/here")
                                    .asBoolean())
                            .isFalse());
        }
    }

    @Test
    void pages_go_on_by_their_cursor_and_wrong_questions_are_named() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            for (String name : List.of("Ada", "Bob", "Cem")) {
                room.attendee(name).joins();
            }
            seen(mo, "viewers", "Ada Attendee", "Bob Attendee", "Cem Attendee");
            JsonNode first = group(mo, "?group=viewers&limit=2", "viewers");
            assertThat(names(first)).containsExactly("Ada Attendee", "Bob Attendee");
            String next =
                    "?group=viewers&limit=2&cursor=" + first.path("nextCursor").asText();
            assertThat(names(group(mo, next, "viewers"))).containsExactly("Cem Attendee");
            assertThat(group(mo, next, "viewers").has("nextCursor")).isFalse();
            refused(list(mo, "?cursor=abc"), 400, "invalid");
            refused(list(mo, "?group=balcony"), 400, "invalid");
        }
    }

    @Test
    void a_role_bites_on_open_sockets_and_is_taken_back() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            LiveClient hannah = room.attendee("Hannah").joins();
            seen(mo, "viewers", "Hannah Attendee");
            String role = "/participants/" + hannah.person() + "/role";
            does(mo, "PUT", role, Map.of("role", "moderator"));
            hannah.frameOf("you", frame -> frame.at("/you/role").asText().equals("moderator"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(group(mo, "", "viewers")
                                    .at("/participants/0/role")
                                    .asText())
                            .isEqualTo("moderator"));
            does(mo, "PUT", role, Map.of("role", "attendee"));
            hannah.frameOf("you", frame -> frame.at("/you/role").asText().equals("attendee"));
            refused(mo.rest().call("PUT", mo.path("/room" + role), Map.of("role", "king"), null), 400, "invalid");
        }
    }

    @Test
    void a_permission_bites_on_open_sockets_and_is_given_back() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            Member hannah = room.attendee("Hannah");
            LiveClient open = hannah.joins();
            String path = "/participants/" + open.person() + "/permissions";
            does(mo, "PUT", "/meeting", Map.of());
            refused(hannah.rest().call("PUT", hannah.path("/room/stage"), Map.of(), null), 403, "forbidden");
            List<String> denied = List.of("chat", "ask-questions", "send-reactions", "raise-hand");
            does(mo, "PUT", path, Map.of("granted", List.of("join-stage"), "denied", denied));
            open.frameOf(
                    "you",
                    frame -> frame.at("/you/permissions/denied/0").asText().equals("chat"));
            refused(hannah.posts("Hello"), 403, "not-permitted");
            refused(hannah.rest().post(hannah.path("/qna/questions"), Map.of("text", "Why?")), 403, "not-permitted");
            refused(
                    hannah.rest().post(hannah.path("/reactions"), Map.of("reactions", Map.of("clap", 1))),
                    403,
                    "not-permitted");
            refused(hannah.rest().call("POST", hannah.path("/room/hands"), Map.of(), null), 403, "not-permitted");
            does(hannah, "PUT", "/stage", Map.of());
            assertThat(group(mo, "", "on-stage")
                            .at("/participants/0/permissions/granted/0")
                            .asText())
                    .isEqualTo("join-stage");
            does(mo, "PUT", path, Map.of("granted", List.of(), "denied", List.of()));
            open.frameOf("you", frame -> frame.at("/you/permissions").isMissingNode());
            assertThat(hannah.posts("Hello").status()).isEqualTo(201);
        }
    }

    @Test
    void whoever_is_removed_is_out_at_once_with_every_token_and_device_also_after_a_kill_until_let_in_again() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            Member hannah = room.attendee("Hannah");
            LiveClient phone = hannah.connection("chat").withoutReconnecting().join();
            LiveClient laptop = hannah.connection("room").withoutReconnecting().join();
            seen(mo, "viewers", "Hannah Attendee");
            String removal = "/participants/" + phone.person() + "/removal";
            does(mo, "PUT", removal, Map.of());
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(phone.closes()).containsExactly(4403);
                assertThat(laptop.closes()).containsExactly(4403);
            });
            assertThat(phone.frameOf("problem", frame -> true)
                            .at("/problem/code")
                            .asText())
                    .isEqualTo("removed-from-room");
            refused(hannah.posts("Let me in"), 403, "removed-from-room");
            Member secondDevice = room.attendee("Hannah");
            refused(secondDevice.posts("Me again"), 403, "removed-from-room");
            standalone.kill();
            standalone.restart();
            refused(hannah.posts("Let me in"), 403, "removed-from-room");
            assertThat(names(group(mo, "", "removed"))).containsExactly("Hannah Attendee");
            does(mo, "DELETE", removal, Map.of());
            assertThat(hannah.posts("Back").status()).isEqualTo(201);
        }
    }
}
