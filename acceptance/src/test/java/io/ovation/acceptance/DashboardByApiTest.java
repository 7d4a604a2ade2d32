package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard of the standalone edition: who watches and how, for moderators alone, also over a kill. */
class DashboardByApiTest {

    private static Rest.Answer reports(Member member, boolean fullScreen, boolean focused, boolean audible) {
        return member.rest()
                .post(
                        member.path("/dashboard/watching"),
                        Map.of("fullScreen", fullScreen, "focused", focused, "audible", audible));
    }

    private static Rest.Answer dashboard(Member member) {
        return member.rest().get(member.path("/dashboard"));
    }

    private static void shows(Member moderator, long attendees, int engagementPercent) {
        await().untilAsserted(() -> {
            Rest.Answer now = dashboard(moderator);
            assertThat(now.status()).as(now.text()).isEqualTo(200);
            assertThat(now.body().at("/figures/attendees").asLong())
                    .as(now.text())
                    .isEqualTo(attendees);
            assertThat(now.body().at("/figures/engagementPercent").asInt()).isEqualTo(engagementPercent);
        });
    }

    @Test
    void moderators_see_who_watches_and_how_and_nobody_else_does(@TempDir Path data) {
        try (Standalone standalone =
                        Standalone.start("dashboard", data, Map.of("OVATION_DASHBOARD_MEASURE_MILLIS", "200"));
                Room room = Room.in(standalone, Map.of())) {
            Member mo = room.moderator();
            Member ada = room.attendee("Ada");
            Member lin = room.attendee("Lin");
            assertThat(reports(ada, false, true, true).status()).isEqualTo(201);
            assertThat(reports(lin, false, false, true).status()).isEqualTo(201);
            assertThat(reports(mo, true, true, true).status()).isEqualTo(201);
            shows(mo, 2, 50);
            assertThat(dashboard(mo).text()).doesNotContain("turnout", "registered");

            assertThat(dashboard(ada).code()).isEqualTo("forbidden");
            Rest.Answer log = ada.rest().get(ada.path("/channels/dashboard/events?limit=300"));
            Rest.Answer snapshot = ada.rest().get(ada.path("/channels/dashboard/snapshot"));
            assertThat(log.status()).isEqualTo(403);
            assertThat(snapshot.status()).isEqualTo(403);
            Rest.Answer wrong = ada.rest().post(ada.path("/dashboard/watching"), Map.of("focused", true));
            assertThat(wrong.status()).isEqualTo(400);

            standalone.kill();
            standalone.restart();
            Rest.Answer kept = mo.rest().get(mo.path("/channels/dashboard/events?limit=300"));
            assertThat(kept.text()).contains("figures-measured", "\"attendees\":2");
            assertThat(reports(ada, true, false, false).status()).isEqualTo(201);
            shows(mo, 1, 100);
        }
    }

    @Test
    void turnout_is_what_was_imported_and_comes_to_the_dashboard(@TempDir Path data) {
        try (Standalone standalone =
                Standalone.start("turnout", data, Map.of("OVATION_DASHBOARD_MEASURE_MILLIS", "200"))) {
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            assertThat(admin.post("/events", Map.of("id", "launch", "name", "Launch"))
                            .status())
                    .isEqualTo(201);
            String file = "email,firstName\na@example.com,A\nb@example.com,B\nc@example.com,C\nd@example.com,D\n";
            assertThat(admin.postCsv("/events/launch/registrations/import", file)
                            .status())
                    .isEqualTo(200);
            try (Room room = Room.in(standalone, Map.of("event", "launch"))) {
                assertThat(reports(room.attendee("Ada"), false, true, true).status())
                        .isEqualTo(201);
                await().untilAsserted(() -> {
                    Rest.Answer now = dashboard(room.moderator());
                    assertThat(now.at("/figures/registered")).as(now.text()).isEqualTo("4");
                    assertThat(now.at("/figures/turnoutPercent")).isEqualTo("25");
                });
            }
        }
    }

    private static void sounds(Member moderator, String mood) {
        await().untilAsserted(() -> {
            Rest.Answer now = dashboard(moderator);
            assertThat(now.at("/figures/mood/value")).as(now.text()).isEqualTo(mood);
        });
    }

    @Test
    void moderators_hear_how_the_chat_sounds_while_the_assistant_is_on(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("mood", data, Map.of("OVATION_DASHBOARD_MEASURE_MILLIS", "200"));
                Room room = Room.in(standalone, Map.of("assistant", true))) {
            Member mo = room.moderator();
            try (Room silent = Room.in(standalone, Map.of("assistant", true))) {
                sounds(silent.moderator(), "quiet");
            }
            List<Member> people =
                    Stream.of("Ada", "Lin", "Kim", "Bo").map(room::attendee).toList();
            for (String line : List.of("no sound here", "I can't hear anything", "this is terrible")) {
                people.forEach(person -> assertThat(person.posts(line).status()).isEqualTo(201));
            }
            assertThat(mo.posts("Great, thank you all, wonderful!").status()).isEqualTo(201);
            sounds(mo, "negative");
            assertThat(dashboard(mo).at("/figures/mood/messages")).isEqualTo("12");
            assertThat(people.get(0)
                            .rest()
                            .get(people.get(0).path("/dashboard"))
                            .code())
                    .isEqualTo("forbidden");
            assertThat(dashboard(room.speaker()).text()).doesNotContain("mood");

            standalone.kill();
            standalone.restart();
            await().untilAsserted(() ->
                    assertThat(dashboard(mo).at("/figures/mood/people")).isEqualTo("4"));
            sounds(mo, "negative");

            Map<String, Boolean> off = Map.of("assistant", false);
            assertThat(room.admin()
                            .rest()
                            .call("PATCH", "/sessions/" + room.id(), off, null)
                            .status())
                    .isEqualTo(200);
            await().untilAsserted(() -> assertThat(dashboard(mo).text()).doesNotContain("mood"));
        }
    }
}
