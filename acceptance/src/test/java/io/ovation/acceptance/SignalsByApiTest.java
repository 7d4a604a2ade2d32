package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import io.ovation.platform.bus.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signals and suggestions of the standalone edition: for moderators of sessions with the assistant alone, also over a kill. */
class SignalsByApiTest {
    /** Signals about the schedule may come late here, so that a slow machine does not miss them. */
    private static final Map<String, String> QUICK = Map.of(
            "OVATION_DASHBOARD_MEASURE_MILLIS", "200",
            "OVATION_SIGNALS_LATE_MILLIS", "240000");

    /** Fifteen minutes before its end since a few seconds. */
    private static Map<String, Object> ending() {
        Instant start = Instant.now().minus(Duration.ofMinutes(45)).minusSeconds(5);
        return Map.of(
                "assistant",
                true,
                "name",
                "Streams in practice",
                "description",
                "We talk about schema registries, dual writes and exactly once.",
                "startDate",
                start.toString(),
                "durationMinutes",
                60);
    }

    private static Rest.Answer signals(Member member) {
        return member.rest().get(member.path("/signals"));
    }

    private static Rest.Answer ideas(Member member, Map<String, ?> wanted) {
        return member.rest().post(member.path("/suggestions"), wanted);
    }

    /** Measures, as a moderator who looks does, and reads the signal of this kind once it is there. */
    private static JsonNode raised(Member moderator, String kind) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            moderator.rest().get(moderator.path("/dashboard"));
                            Rest.Answer now = signals(moderator);
                            assertThat(now.status()).as(now.text()).isEqualTo(200);
                            return found(now, kind);
                        },
                        signal -> !signal.isMissingNode());
    }

    private static JsonNode found(Rest.Answer answer, String kind) {
        for (JsonNode signal : answer.body().path("signals")) {
            if (signal.path("kind").asText().equals(kind)) {
                return signal;
            }
        }
        return answer.body().path("none");
    }

    private static long raisings(Member moderator, String kind) {
        JsonNode log = moderator
                .rest()
                .get(moderator.path("/channels/signals/events?limit=300"))
                .body();
        long raised = 0;
        for (JsonNode event : log.path("events")) {
            raised += event.at("/body/signal/kind").asText().equals(kind) ? 1 : 0;
        }
        return raised;
    }

    private static void assistant(Room room, boolean on) {
        Rest.Answer done = room.admin().rest().call("PATCH", "/sessions/" + room.id(), Map.of("assistant", on), null);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    @Test
    void moderators_are_told_once_what_to_do_and_nobody_else_is(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("signals", data, QUICK);
                Room room = Room.in(standalone, ending())) {
            Member mo = room.moderator();
            JsonNode signal = raised(mo, "end-in-sight");
            assertThat(signal.path("value").asInt()).isEqualTo(15);
            assertThat(signal.at("/advice/0/prefill").isObject()).isTrue();

            Stream.of("Ada", "Lin", "Kim")
                    .map(room::attendee)
                    .forEach(person -> assertThat(person.posts(
                                            "no sound here, " + person.token().length())
                                    .status())
                            .isEqualTo(201));
            JsonNode trouble = raised(mo, "trouble");
            assertThat(trouble.path("with").asText()).isEqualTo("sound");
            assertThat(trouble.path("value").asInt()).isEqualTo(3);
            assertThat(trouble.toString()).contains("sound-known").doesNotContain("no sound here");

            for (Member other : List.of(room.attendee("Ada"), room.speaker())) {
                assertThat(signals(other).code()).isEqualTo("forbidden");
                assertThat(ideas(other, Map.of()).code()).isEqualTo("forbidden");
                for (String read : List.of("/channels/signals/events?limit=300", "/channels/signals/snapshot")) {
                    Rest.Answer refused = other.rest().get(other.path(read));
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.text()).doesNotContain("end-in-sight");
                }
                Rest.Answer dismissed = other.rest()
                        .delete(other.path("/signals/" + signal.path("id").asLong()));
                assertThat(dismissed.code()).isEqualTo("forbidden");
            }

            standalone.kill();
            standalone.restart();
            raised(mo, "end-in-sight");
            raised(mo, "trouble");
            assertThat(raisings(mo, "end-in-sight")).isEqualTo(1);
            assertThat(raisings(mo, "trouble")).isEqualTo(1);

            String path = mo.path("/signals/" + signal.path("id").asLong());
            assertThat(mo.rest().delete(path).status()).isEqualTo(200);
            assertThat(found(signals(mo), "end-in-sight").isMissingNode()).isTrue();
            assertThat(mo.rest().delete(path).status()).isEqualTo(200);
            assertThat(mo.rest().delete(mo.path("/signals/999")).code()).isEqualTo("not-found");
            assertThat(mo.rest().delete(mo.path("/signals/0")).code()).isEqualTo("invalid");

            assistant(room, false);
            await().untilAsserted(() -> assertThat(signals(mo).code()).isEqualTo("assistant-off"));
            assertThat(ideas(mo, Map.of()).code()).isEqualTo("assistant-off");
        }
    }

    @Test
    void ideas_become_interactions_as_they_are_and_none_comes_twice(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("ideas", data, QUICK);
                Room room = Room.in(standalone, ending())) {
            Member mo = room.moderator();
            Rest.Answer first = ideas(mo, Map.of());
            assertThat(first.body().path("suggestions").findValuesAsText("kind"))
                    .containsExactlyInAnyOrder("poll", "crowd-vote", "chat-message");
            assertThat(first.text()).contains("schema registries", "dual writes");

            Set<String> seen = new HashSet<>();
            for (Rest.Answer next = first;
                    !next.body().path("startedOver").asBoolean();
                    next = ideas(mo, Map.of("seen", seen))) {
                assertThat(next.status()).as(next.text()).isEqualTo(200);
                assertThat(next.body().path("suggestions")).isNotEmpty();
                for (JsonNode idea : next.body().path("suggestions")) {
                    assertThat(seen.add(idea.path("id").asText())).isTrue();
                    assertThat(becomes(mo, idea).status()).as(idea.toString()).isEqualTo(201);
                }
            }
            assertThat(seen).hasSizeGreaterThan(8);

            assertThat(ideas(mo, Map.of("signal", "attendees-joining")).text()).contains("joined");
            Rest.Answer wrong = ideas(mo, Map.of("signal", "rain", "seen", List.of("No Id")));
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.text()).contains("\"field\"", "\"rule\"").contains("signal");
        }
    }

    /** What the panel does with an idea whose form is sent as it came. */
    private static Rest.Answer becomes(Member moderator, JsonNode idea) {
        String kind = idea.path("kind").asText();
        if (kind.equals("chat-message")) {
            return moderator.posts(idea.at("/prefill/text").asText());
        }
        Map<String, Object> content = new HashMap<>(Json.mapper()
                .convertValue(
                        idea.path("prefill"),
                        Json.mapper().getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
        content.put("kind", kind);
        return moderator.rest().post(moderator.path("/interactions"), Map.of("content", content, "publish", false));
    }
}
