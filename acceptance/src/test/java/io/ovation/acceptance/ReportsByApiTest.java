package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Eavesdropper;
import io.ovation.acceptance.harness.InteractionMember;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.QnaMember;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import io.ovation.acceptance.harness.Tokens;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reports and exports of the standalone edition, out of what people really did in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsByApiTest {
    private static final Map<String, ?> UNNAMED =
            Map.of("qna", Map.of("threads", "multi", "anonymous", true, "namesForTeam", true));

    private final Eavesdropper heard = new Eavesdropper();
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("reports", data, Crowd.UNHURRIED);
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    /** Three messages of which one is deleted and two are cleared, three questions, an answer to them, and two to a poll. */
    private void engages(Room room) {
        Member ada = room.attendee("Ada");
        Member ben = room.attendee("Ben");
        ada.posts("=HYPERLINK(\"https://example.com\")");
        long rude = ben.posts("planted-rude").seq();
        assertThat(room.moderator().deletes(rude).status()).isEqualTo(200);
        assertThat(room.moderator().clears().status()).isLessThan(300);
        ada.posts("After the clearing");

        QnaMember asker = new QnaMember(ada, heard);
        long question = asker.asks("Is it recorded?");
        asker.replies(question, "I mean, in full?");
        new QnaMember(ben, heard).asksAnonymously("Who pays?");
        new QnaMember(room.moderator(), heard).answersPublicly(question, "Yes");

        Map<String, ?> poll =
                Map.of("kind", "poll", "question", "Tea?", "options", List.of("Yes", "No"), "multiple", false);
        long id = new InteractionMember(room.moderator(), heard).publishes(poll, Map.of());
        for (Member member : List.of(ada, ben)) {
            assertThat(new InteractionMember(member, heard)
                            .answers(id, Map.of("choices", List.of(0)))
                            .status())
                    .isLessThan(300);
        }
    }

    private Rest.Answer reported(Room room, String what) {
        Rest.Answer answer = room.admin()
                .rest()
                .get("/reports/" + what + (what.contains("?") ? "&" : "?") + "sessions=" + room.id());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** Answers are counted a moment after they were given. */
    private void awaitAnswers(Room room) {
        await().untilAsserted(() ->
                assertThat(reported(room, "total").at("/counts/answers")).isEqualTo("2"));
    }

    private Rest.Answer kaltura(String action, int type, Map<String, ?> filter, String token) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "ks", token,
                "reportType", type,
                "reportInputFilter", filter,
                "responseOptions", Map.of("delimiter", "|")));
        return Rest.kaltura(standalone.address(), "report", action, parameters);
    }

    private static JsonNode row(Rest.Answer table, String name) {
        for (JsonNode row : table.body().path("rows")) {
            if (row.path("name").asText().startsWith(name)) {
                return row.path("counts");
            }
        }
        throw new AssertionError("no row of " + name + " in " + table.text());
    }

    @Test
    void what_people_did_is_counted_by_session_person_and_time_also_after_a_kill() {
        try (Room room = Room.in(standalone, UNNAMED)) {
            engages(room);
            awaitAnswers(room);
            Rest.Answer total = reported(room, "total");
            assertThat(total.body().path("counts").toString())
                    .isEqualTo("{\"messages\":3,\"messagesDeleted\":1,\"messageWriters\":2,\"threads\":2,\"entries\":4,"
                            + "\"askers\":1,\"answers\":2,\"answerers\":2,\"people\":3}");
            Rest.Answer people = reported(room, "people?order=-messages");
            assertThat(row(people, "Ada").toString())
                    .isEqualTo("{\"messages\":2,\"messagesDeleted\":0,\"threads\":1,\"entries\":2,\"answers\":1}");
            assertThat(row(people, "Ben").toString())
                    .isEqualTo("{\"messages\":1,\"messagesDeleted\":1,\"threads\":0,\"entries\":0,\"answers\":1}");
            assertThat(people.text()).doesNotContain(Room.userOf("Ada"));
            assertThat(reported(room, "graph?interval=years").body().path("points"))
                    .hasSize(1);
            assertThat(reported(room, "total?to=2020-01-01T00:00:00Z").at("/counts/messages"))
                    .isEqualTo("0");

            standalone.kill();
            standalone.restart();
            assertThat(reported(room, "total").body().path("counts"))
                    .isEqualTo(total.body().path("counts"));
        }
    }

    @Test
    void the_same_counts_come_in_kalturas_shapes() {
        try (Room room = Room.in(standalone, UNNAMED)) {
            engages(room);
            awaitAnswers(room);
            String admin = standalone.tokens().admin();
            Map<String, ?> here = Map.of("entryIdIn", room.id());
            Rest.Answer table = kaltura("getTable", 3009, here, admin);
            assertThat(table.at("/data")).isEqualTo(room.id() + "|Acceptance|3|1|2|2|4|1|2|2|3;");
            assertThat(kaltura("getTotal", 3009, here, admin).at("/data")).isEqualTo("3|1|2|2|4|1|2|2|3");
            Map<String, ?> ada = Map.of("entryIdIn", room.id(), "userIds", Room.userOf("Ada"));
            assertThat(kaltura("getTable", 3010, ada, admin).at("/data"))
                    .isEqualTo(Room.userOf("Ada") + "|Ada Attendee|2|0|1|2|1;");
            Map<String, ?> years = Map.of("entryIdIn", room.id(), "interval", "years");
            assertThat(kaltura("getGraphs", 3009, years, admin).at("/0/data")).matches("\\d{4}\\|3;");
            assertThat(kaltura("getTable", 3009, here, room.moderator().token()).code())
                    .isEqualTo("SERVICE_FORBIDDEN");
        }
    }

    @Test
    void the_chat_is_exported_with_what_was_cleared_and_without_what_was_deleted() {
        try (Room room = Room.in(standalone, UNNAMED)) {
            engages(room);
            Member admin = room.admin();
            Rest.Answer table = admin.rest().get(admin.path("/chat/export"));
            assertThat(table.text().split("\r\n")).hasSize(6);
            assertThat(table.text())
                    .contains("\"'=HYPERLINK(\"\"https://example.com\"\")\",,cleared")
                    .contains("After the clearing,,shown")
                    .doesNotContain("planted-rude");
            Rest.Answer json = admin.rest().get(admin.path("/chat/export?format=json"));
            assertThat(json.body().path("lines"))
                    .extracting(line -> line.path("kind").asText())
                    .containsExactly("message", "message", "deletion", "clearing", "message");
            assertThat(json.at("/lines/1/state")).isEqualTo("deleted");
            Rest.Answer seen = room.attendee("Ada").history(0, 10);
            assertThat(seen.text()).doesNotContain("HYPERLINK");
        }
    }

    @Test
    void answers_and_attendance_are_exported() {
        try (Room room = Room.in(standalone, UNNAMED)) {
            engages(room);
            Member admin = room.admin();
            assertThat(admin.rest().get(admin.path("/answers/export")).text())
                    .startsWith("interaction,kind,question,at,person,name,answer,correct,hidden\r\n")
                    .contains(",poll,Tea?,", ",Ada Attendee,Yes,,\r\n", ",Ben Attendee,Yes,,\r\n");
            Member ada = room.attendee("Ada");
            Map<String, ?> watching = Map.of("fullScreen", true, "focused", true, "audible", true);
            assertThat(ada.rest()
                            .post(ada.path("/dashboard/watching"), watching)
                            .status())
                    .isEqualTo(201);
            await().untilAsserted(() -> {
                assertThat(admin.rest().get(admin.path("/dashboard")).at("/figures/attendees"))
                        .isEqualTo("1");
                assertThat(admin.rest()
                                .get(admin.path("/attendance/export?format=json"))
                                .text())
                        .contains("\"attendees\":1,\"engagementPercent\":100");
            });
        }
    }

    @Test
    void nobody_without_an_admin_token_reads_any_of_it_and_a_module_that_is_off_hides_nothing() {
        try (Room room = Room.in(standalone)) {
            room.attendee("Ada").posts("Kept for reports");
            for (Member member : List.of(room.attendee("Ada"), room.speaker(), room.moderator())) {
                for (String path : List.of("/chat/export", "/answers/export", "/attendance/export")) {
                    assertThat(member.rest().get(member.path(path)).code()).isEqualTo("forbidden");
                }
                for (String report : List.of("sessions", "people", "total", "graph")) {
                    assertThat(member.rest().get("/reports/" + report).code()).isEqualTo("forbidden");
                }
            }
            Tokens forged = standalone.tokens().forged();
            assertThat(Rest.as(standalone.address(), forged.admin())
                            .get("/reports/total")
                            .status())
                    .isEqualTo(401);
            Member admin = room.admin();
            assertThat(admin.rest()
                            .call("PATCH", admin.path(""), Map.of("modules", Map.of("chat", false)), null)
                            .status())
                    .isEqualTo(200);
            assertThat(admin.rest().get(admin.path("/chat/export")).text()).contains("Kept for reports");
            assertThat(reported(room, "total").at("/counts/messages")).isEqualTo("1");
        }
    }

    @Test
    void thousands_of_messages_are_counted_and_exported_whole() {
        try (Room room = Room.in(standalone)) {
            int each = 250;
            List<Member> people = IntStream.range(0, 4)
                    .mapToObj(n -> room.attendee("Writer" + n))
                    .toList();
            people.parallelStream()
                    .forEach(member -> IntStream.range(0, each)
                            .forEach(
                                    n -> assertThat(member.posts("Message " + n).status())
                                            .isEqualTo(201)));
            assertThat(reported(room, "total").at("/counts/messages")).isEqualTo("1000");
            Rest.Answer people4 = reported(room, "people");
            assertThat(people4.at("/count")).isEqualTo("4");
            assertThat(row(people4, "Writer0").path("messages").asLong()).isEqualTo(each);
            Member admin = room.admin();
            assertThat(admin.rest()
                            .get(admin.path("/chat/export?format=json"))
                            .body()
                            .path("lines"))
                    .hasSize(1000);
        }
    }
}
