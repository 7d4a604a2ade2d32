package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
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

/** Events, their people and registrations on the standalone edition, by the API that everybody has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsByApiTest {
    private static final int PEOPLE = 10_000;

    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("events-by-api", data, Map.of());
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    private Rest admin() {
        return Rest.as(standalone.address(), standalone.tokens().admin());
    }

    private Rest user(String user, String name) {
        return Rest.as(standalone.address(), standalone.tokens().user(user, name, "Test"));
    }

    /** Olga organizes it with an ordinary token. */
    private void event(String id) {
        Rest.Answer made = admin().post(
                        "/events",
                        Map.of(
                                "id",
                                id,
                                "name",
                                "Summit",
                                "organizers",
                                List.of(Map.of("user", "olga", "name", "Olga Test"))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private static Map<String, Object> session(String event) {
        return Map.of(
                "event", event, "name", "Opening", "startDate", Instant.now().toString(), "durationMinutes", 60);
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void an_organizer_makes_a_session_invites_a_speaker_and_both_survive_a_kill() {
        event("invited");
        Rest olga = user("olga", "Olga");
        Rest.Answer made = olga.post("/sessions", session("invited"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String session = made.at("/id");
        assertThat(made.text()).contains("Olga Test");

        Map<String, Object> wish =
                Map.of("email", "sam@example.com", "name", "Sam R", "role", "speaker", "session", session);
        Rest.Answer invited = olga.post("/events/invited/invitations", wish);
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        Map<String, Object> code = Map.of("code", invited.at("/link").substring("/invite/#".length()));
        Rest.Answer look = new Rest(standalone.address(), "").post("/invitations/lookup", code);
        assertThat(look.at("/eventName") + " " + look.at("/role") + " " + look.at("/status"))
                .isEqualTo("Summit speaker pending");
        assertThat(user("sam", "Sam").post("/invitations/accept", code).at("/status"))
                .isEqualTo("accepted");
        refused(user("eve", "Eve").post("/invitations/accept", code), 409, "invitation-taken");

        standalone.kill();
        standalone.restart();
        assertThat(olga.get("/sessions/" + session).at("/speakers/0/name")).isEqualTo("Sam R");
        assertThat(olga.get("/events/invited/people?role=speaker&query=sam").at("/people/0/user"))
                .isEqualTo("sam");
        assertThat(user("sam", "Sam").post("/invitations/accept", code).status())
                .isEqualTo(200);
    }

    @Test
    void ten_thousand_registrations_are_imported_searched_and_exported() {
        event("crowded");
        Rest olga = user("olga", "Olga");
        StringBuilder file = new StringBuilder("E-mail;First Name;Last Name;Company\r\n");
        for (int i = 1; i <= PEOPLE; i++) {
            file.append("person")
                    .append(i)
                    .append("@example.com;Ada;Number ")
                    .append(i)
                    .append(";=1+1\r\n");
        }
        file.append("no address;Bob;B;\r\nzoe@example.com;;Z;\r\nPERSON1@example.com;Augusta;A;\r\n");

        Rest.Answer outcome = olga.postCsv("/events/crowded/registrations/import", file.toString());
        assertThat(outcome.status()).as(outcome.text()).isEqualTo(200);
        assertThat(outcome.at("/added") + " " + outcome.at("/updated") + " " + outcome.at("/refusedTotal"))
                .isEqualTo(PEOPLE + " 1 2");
        assertThat(refusals(outcome)).containsExactly("10002 email:email", "10003 firstName:required");

        Rest.Answer again = olga.postCsv("/events/crowded/registrations/import", file.toString());
        assertThat(again.at("/added") + " " + again.at("/updated")).isEqualTo("0 " + (PEOPLE + 1));
        assertThat(olga.get("/events/crowded").at("/registrations")).isEqualTo(Integer.toString(PEOPLE));

        Rest.Answer found = olga.get("/events/crowded/registrations?query=number%204242");
        assertThat(found.at("/registrations/0/email")).isEqualTo("person4242@example.com");
        assertThat(found.at("/count")).isEqualTo(Integer.toString(PEOPLE));

        Rest.Answer export = olga.get("/events/crowded/registrations/export");
        assertThat(export.text().lines()).hasSize(PEOPLE + 1).noneMatch(line -> line.contains(",=1+1"));
        assertThat(olga.postCsv("/events/crowded/registrations/import", export.text())
                        .at("/updated"))
                .isEqualTo(Integer.toString(PEOPLE));
    }

    private static List<String> refusals(Rest.Answer outcome) {
        return outcome.body().path("refused").findParents("line").stream()
                .map((JsonNode each) -> each.path("line").asText()
                        + " "
                        + each.path("field").asText()
                        + ":"
                        + each.path("rule").asText())
                .toList();
    }

    @Test
    void attendees_get_nothing_of_the_people_and_files() {
        event("closed");
        Rest ada = user("ada", "Ada");
        refused(ada.post("/events", Map.of("name", "Mine")), 403, "forbidden");
        refused(ada.post("/sessions", session("closed")), 403, "forbidden");
        for (String path : List.of("people", "invitations", "registrations", "registrations/export")) {
            refused(ada.get("/events/closed/" + path), 403, "forbidden");
            refused(ada.get("/events/nothing/" + path), 404, "not-found");
        }
        refused(
                ada.postCsv("/events/closed/registrations/import", "email,firstName\nada@example.com,Ada\n"),
                403,
                "forbidden");
        Rest.Answer seen = ada.get("/events/closed");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).doesNotContain("organizers").doesNotContain("registrations");
        assertThat(ada.get("/events").body().path("events")).isEmpty();
    }

    @Test
    void whoever_comes_to_organize_the_event_organizes_open_sessions_at_once_until_taken_off() {
        event("live");
        try (Room room = Room.in(standalone, Map.of("event", "live"))) {
            LiveClient ada = room.attendee("Ada").joins();
            Rest olga = user("olga", "Olga");
            Map<String, Object> organizer =
                    Map.of("user", Room.userOf("Ada"), "name", "Ada", "roles", List.of("organizer"));
            assertThat(olga.post("/events/live/people", organizer).status()).isEqualTo(201);
            awaitRole(ada, "organizer");
            assertThat(olga.delete("/events/live/people/" + ada.person()).status())
                    .isEqualTo(200);
            awaitRole(ada, "attendee");
        }
    }

    private static void awaitRole(LiveClient person, String role) {
        await("being told of the role")
                .atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> person.frames().stream()
                        .filter(frame -> frame.path("op").asText().equals("you"))
                        .reduce((before, last) -> last)
                        .filter(frame -> frame.at("/you/role").asText().equals(role))
                        .isPresent());
    }

    @Test
    void the_demo_is_an_event_with_people_to_pick_and_registrations() {
        await("the demo is filled, which goes on while the server answers already")
                .untilAsserted(() -> assertThat(admin().get("/events/demo").at("/registrations"))
                        .isEqualTo("12"));
        assertThat(admin().get("/events/demo/people?role=speaker").body().path("people"))
                .hasSize(2);
    }
}
