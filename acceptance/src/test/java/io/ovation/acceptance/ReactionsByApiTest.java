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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Floating reactions of the standalone edition, by REST and by the live protocol. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReactionsByApiTest {
    private static final int PEOPLE = 30;
    private static final int TAPS = 6;

    /** People may be slow to get their ten again: no pause of a busy machine is to make up for a refusal. */
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("reactions-by-api", data, Map.of("OVATION_REACTIONS_PER_SECOND", "2"));
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    private static LiveClient watching(Member member) {
        LiveClient client = member.joins("stage");
        watch(client);
        client.frameOf("state", any -> true);
        return client;
    }

    private static void watch(LiveClient client) {
        client.raw(Map.of("op", "subscribe", "channel", "reactions"));
    }

    private static Rest.Answer sends(Member member, Map<String, ?> reactions) {
        return member.rest().post(member.path("/reactions"), Map.of("reactions", reactions));
    }

    /** Sends a command over the socket; its client id. */
    private static String says(LiveClient client, Map<String, ?> reactions) {
        String clientId = "taps-" + ThreadLocalRandom.current().nextLong(1_000_000_000, Long.MAX_VALUE);
        client.raw(Map.of(
                "op", "send",
                "channel", "reactions",
                "clientId", clientId,
                "type", "send-reactions",
                "body", Map.of("reactions", reactions)));
        return clientId;
    }

    private static JsonNode answer(LiveClient client, String clientId) {
        return client.frameOf("ack", frame -> frame.path("clientId").asText().equals(clientId));
    }

    private static JsonNode refusal(LiveClient client, String clientId) {
        return client.frameOf(
                "problem", frame -> frame.path("clientId").asText().equals(clientId));
    }

    private static List<JsonNode> values(LiveClient client) {
        return client.frames().stream()
                .filter(frame -> frame.path("op").asText().equals("state"))
                .map(frame -> frame.path("value"))
                .toList();
    }

    private static long shown(LiveClient client, String reaction) {
        return values(client).stream()
                .mapToLong(value -> value.path(reaction).asLong())
                .sum();
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    @Test
    void everyone_sees_what_attendees_and_the_team_send_and_not_who_did() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            LiveClient sees = watching(room.attendee("Bela"));
            LiveClient adas = watching(ada);
            Rest.Answer done = sends(ada, Map.of("clap", 3, "heart", 1));
            assertThat(done.status()).as(done.text()).isEqualTo(200);
            assertThat(done.at("/seq")).isEqualTo("0");
            assertThat(sends(room.moderator(), Map.of("wow", 1)).status()).isEqualTo(200);
            answer(adas, says(adas, Map.of("think", 2)));

            await().untilAsserted(() -> {
                assertThat(shown(sees, "clap")).isEqualTo(3);
                assertThat(shown(sees, "heart")).isEqualTo(1);
                assertThat(shown(sees, "wow")).isEqualTo(1);
                assertThat(shown(sees, "think")).isEqualTo(2);
                assertThat(shown(adas, "clap")).isEqualTo(3);
            });
            assertThat(values(sees).toString()).doesNotContain("p_").doesNotContain("Ada");
        }
    }

    @Test
    void many_people_cost_each_viewer_a_few_frames_a_second_and_no_tap_is_lost() {
        try (Room room = Room.in(standalone)) {
            LiveClient viewer = watching(room.attendee("Viewer"));
            List<LiveClient> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(room.attendee("P" + i).joins("stage"));
            }
            int before = values(viewer).size();
            long start = System.nanoTime();
            List<String> last = new ArrayList<>();
            for (int tap = 0; tap < TAPS; tap++) {
                last.clear();
                people.forEach(each -> last.add(says(each, Map.of("smile", 1))));
                await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                    for (int i = 0; i < PEOPLE; i++) {
                        answer(people.get(i), last.get(i));
                    }
                });
            }
            await().untilAsserted(() -> assertThat(shown(viewer, "smile")).isEqualTo(PEOPLE * TAPS));

            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
            assertThat(values(viewer).size() - before).isLessThanOrEqualTo((int) (2 * seconds) + 2);
        }
    }

    @Test
    void what_is_no_reaction_is_refused_by_field_and_rule_and_so_is_who_is_too_fast() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            refused(sends(ada, Map.of("frown", 1)), 400, "invalid");
            refused(sends(ada, Map.of("clap", 11)), 400, "invalid");
            refused(sends(ada, Map.of()), 400, "invalid");
            Rest.Answer tooMany = sends(ada, Map.of("clap", 9, "wow", 2));
            refused(tooMany, 400, "invalid");
            assertThat(tooMany.at("/errors/0/field")).isEqualTo("reactions");
            assertThat(tooMany.at("/errors/0/rule")).isEqualTo("max");
            LiveClient adas = watching(ada);
            assertThat(refusal(adas, says(adas, Map.of("frown", 1)))
                            .at("/problem/errors/0/rule")
                            .asText())
                    .isEqualTo("one-of");
            answer(adas, says(adas, Map.of("clap", 10)));
            JsonNode tooFast = refusal(adas, says(adas, Map.of("clap", 10)));
            assertThat(tooFast.at("/problem/code").asText()).isEqualTo("too-fast");
            assertThat(tooFast.at("/problem/retryAfterMillis").asLong()).isBetween(1L, 5_000L);
            refused(sends(ada, Map.of("clap", 10)), 429, "too-fast");
            await().untilAsserted(() -> assertThat(shown(adas, "clap")).isEqualTo(10));
        }
    }

    @Test
    void switched_off_they_are_refused_on_open_sockets_within_two_seconds_and_come_back() {
        try (Room room = Room.in(standalone)) {
            Member mo = room.moderator();
            Member ada = room.attendee("Ada");
            LiveClient adas = watching(ada);
            answer(adas, says(adas, Map.of("clap", 1)));
            assertThat(switched(mo, false).status()).isEqualTo(200);
            long at = System.nanoTime();

            JsonNode problem = adas.frameOf(
                    "problem", frame -> frame.path("channel").asText().equals("reactions"));

            assertThat(problem.at("/problem/code").asText()).isEqualTo("module-off");
            assertThat(problem.at("/problem/title").asText()).contains("Reactions");
            assertThat(refusal(adas, says(adas, Map.of("clap", 1)))
                            .at("/problem/code")
                            .asText())
                    .isEqualTo("module-off");
            refused(sends(ada, Map.of("clap", 1)), 403, "module-off");
            refused(sends(mo, Map.of("clap", 1)), 403, "module-off");
            assertThat(Duration.ofNanos(System.nanoTime() - at)).isLessThan(Duration.ofSeconds(2));
            assertThat(switched(mo, true).status()).isEqualTo(200);
            adas.frameOf(
                    "session", frame -> frame.at("/session/modules/reactions").asBoolean());
            int before = values(adas).size();
            watch(adas);
            await().untilAsserted(() -> assertThat(values(adas)).hasSizeGreaterThan(before));
            answer(adas, says(adas, Map.of("heart", 1)));
            await().untilAsserted(() -> assertThat(shown(adas, "heart")).isEqualTo(1));
        }
    }

    private static Rest.Answer switched(Member mo, boolean on) {
        return mo.rest().call("PATCH", mo.path(""), Map.of("modules", Map.of("reactions", on)), null);
    }

    @Test
    void they_need_no_socket_and_go_on_after_a_kill() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            LiveClient sees = watching(room.attendee("Bela"));
            standalone.kill();
            standalone.restart();
            await().atMost(Duration.ofSeconds(20)).until(sees::connected);
            int before = values(sees).size();
            watch(sees);
            await().untilAsserted(() -> assertThat(values(sees)).hasSizeGreaterThan(before));
            assertThat(sends(ada, Map.of("heart", 2)).status()).isEqualTo(200);
            await().untilAsserted(() -> assertThat(shown(sees, "heart")).isEqualTo(2));
        }
    }

    @Test
    void they_come_over_an_event_stream_too() {
        try (Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            try (EventStream stream = EventStream.of(room.attendee("Bela"), "reactions")) {
                assertThat(stream.next().path("op").asText()).isEqualTo("authenticated");
                assertThat(stream.next().at("/value")).isEmpty();
                assertThat(sends(ada, Map.of("wow", 2)).status()).isEqualTo(200);
                assertThat(stream.next().at("/value/wow").asLong()).isEqualTo(2);
                assertThat(switched(room.moderator(), false).status()).isEqualTo(200);
                JsonNode news = stream.next();
                while (!news.path("op").asText().equals("problem")) {
                    news = stream.next();
                }
                assertThat(news.at("/problem/code").asText()).isEqualTo("module-off");
            }
        }
    }

    @Test
    void who_is_not_in_the_session_neither_sends_nor_sees_them() {
        try (Room room = Room.in(standalone, Map.of("visibility", "private"))) {
            refused(sends(room.attendee("Ada"), Map.of("clap", 1)), 404, "not-found");
            assertThat(sends(room.speaker(), Map.of("clap", 1)).status()).isEqualTo(200);
        }
    }
}
