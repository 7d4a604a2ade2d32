package io.ovation.acceptance;

import static io.ovation.acceptance.harness.QnaMember.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Eavesdropper;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.QnaMember;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Q&A of the standalone edition, row by row of the catalogue. Whatever an attendee gets in all of it is kept, and in the end none of it may
 * hold what was planted for others: texts with {@code planted-<owner>}, who asked without a name, who of the team did what.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QnaByApiTest {
    /** Asks in all tests without a name, and so must be nobody to everybody. */
    private static final String NAMELESS = "Nora";

    private final Map<String, Eavesdropper> attendees = new HashMap<>();
    private final List<String> teamOnly = new ArrayList<>(List.of("Mo Moderator", "Dan Moderator"));
    private final List<String> namelessPeople = new ArrayList<>();
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("qna-by-api", data, Map.of("OVATION_QNA_TEXTS_BURST", "1000"));
    }

    @AfterAll
    void nobody_got_what_was_not_for_them() {
        standalone.close();
        assertThat(attendees).hasSizeGreaterThan(2);
        attendees.forEach((name, heard) -> {
            String all = String.join("\n", heard.everything());
            String own = "planted-" + name.toLowerCase(Locale.ROOT);
            assertThat(all.replace(own, "own")).as("what %s got", name).doesNotContain("planted-", "@example.com");
            assertThat(all).as("what %s got", name).doesNotContain(teamOnly.toArray(String[]::new));
            if (!name.equals(NAMELESS)) {
                assertThat(all).as("what %s got", name).doesNotContain(NAMELESS);
                assertThat(all).as("what %s got", name).doesNotContain(namelessPeople.toArray(String[]::new));
            }
        });
    }

    private Room room(Map<String, ?> qna) {
        Map<String, Object> rules = new HashMap<>(Map.of("threads", "multi", "anonymous", true, "namesForTeam", false));
        rules.putAll(qna);
        Map<String, Object> mo = Map.of("user", "mo@example.com", "name", "Mo Moderator");
        Map<String, Object> dan = Map.of("user", "dan@example.com", "name", "Dan Moderator");
        return Room.in(standalone, Map.of("qna", rules, "moderators", List.of(mo, dan)));
    }

    private QnaMember attendee(Room room, String name) {
        QnaMember attendee =
                new QnaMember(room.attendee(name), attendees.computeIfAbsent(name, fresh -> new Eavesdropper()));
        if (name.equals(NAMELESS)) {
            namelessPeople.add(attendee.joins().person());
        }
        return attendee;
    }

    private QnaMember mo(Room room) {
        return team(room.moderator());
    }

    private QnaMember dan(Room room) {
        return team(room.holding(standalone.tokens().user("dan@example.com", "Dan", "Moderator")));
    }

    private QnaMember team(Member member) {
        QnaMember moderator = new QnaMember(member, new Eavesdropper());
        teamOnly.add(moderator.joins().person());
        return moderator;
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static JsonNode mine(QnaMember asker) {
        return asker.view().at("/mine/threads/0");
    }

    @Test
    void in_one_thread_mode_all_that_somebody_asks_is_one_conversation() {
        try (Room room = room(Map.of("threads", "single", "visibility", "private"))) {
            QnaMember ada = attendee(room, "Ada");
            long first = ada.asks("planted-ada first");
            ada.asks("planted-ada second");
            attendee(room, "Ben").asks("planted-ben");
            assertThat(ada.view().at("/mine/threads")).hasSize(1);
            assertThat(mine(ada).path("entries")).hasSize(2);
            Rest.Answer thread = mo(room).gets("/threads/" + first + "?limit=1");
            assertThat(thread.body().path("entries")).hasSize(1);
            assertThat(thread.at("/nextCursor")).isNotBlank();
        }
    }

    @Test
    void in_many_threads_mode_each_question_is_its_own() {
        try (Room room = room(Map.of())) {
            QnaMember ada = attendee(room, "Ada");
            ada.asks("planted-ada first");
            ada.asks("planted-ada second");
            assertThat(ada.view().at("/mine/threads")).hasSize(2);
        }
    }

    @Test
    void moderators_see_counts_and_reading_claims_nothing() {
        try (Room room = room(Map.of())) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember mo = mo(room);
            long thread = ada.asks("planted-ada");
            mo.gets("/threads/" + thread);
            assertThat(mine(ada).at("/thread/status").asText()).isEqualTo("waiting");
            done(mo.puts("/threads/" + thread + "/seen"));
            assertThat(mine(ada).at("/thread/status").asText()).isEqualTo("seen");
            assertThat(mo.gets("/threads?state=pending").at("/counts/pending")).isEqualTo("1");
            done(mo.puts("/threads/" + thread + "/claim"));
            assertThat(mo.gets("/threads").at("/counts/claimed")).isEqualTo("1");
            refused(ada.gets("/threads"), 403, "forbidden");
        }
    }

    @Test
    void a_reply_claims_and_the_other_moderator_is_told_who_has_it() {
        try (Room room = room(Map.of())) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember mo = mo(room);
            LiveClient live = ada.joins();
            long thread = ada.asks("planted-ada");
            mo.replies(thread, "planted-ada is answered");
            Rest.Answer late = dan(room).posts("/threads/" + thread + "/replies", Map.of("text", "planted-team"));
            refused(late, 409, "thread-claimed");
            assertThat(late.at("/detail")).startsWith("Mo Moderator has it since 20");
            JsonNode answer = live.event("answer-posted");
            assertThat(answer.path("actor").asText()).isEqualTo("anonymous");
            assertThat(answer.at("/body/myEntries/0/author").isMissingNode()).isTrue();
            assertThat(mo.view().at("/threads/0/entries/1/author/name").asText())
                    .isEqualTo("Mo Moderator");
        }
    }

    @Test
    void a_thread_is_sent_back_handed_over_and_the_asker_told() {
        try (Room room = room(Map.of())) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember mo = mo(room);
            QnaMember dan = dan(room);
            long thread = ada.asks("planted-ada");
            done(mo.puts("/threads/" + thread + "/claim"));
            refused(dan.puts("/threads/" + thread + "/answering"), 409, "thread-claimed");
            done(mo.deletes("/threads/" + thread + "/claim"));
            assertThat(mine(ada).at("/thread/status").asText()).isEqualTo("seen");
            done(mo.puts("/threads/" + thread + "/answering"));
            refused(dan.puts("/threads/" + thread + "/answering"), 409, "being-answered");
            done(mo.puts(
                    "/threads/" + thread + "/owner",
                    Map.of("person", dan.joins().person())));
            assertThat(mo.view().at("/threads/0/thread/owner/name").asText()).isEqualTo("Dan Moderator");
            assertThat(mine(ada).at("/thread/status").asText()).isEqualTo("being-answered");
            done(dan.puts("/threads/" + thread + "/answered"));
            done(dan.deletes("/threads/" + thread + "/answered"));
            assertThat(mine(ada).at("/thread/status").asText()).isEqualTo("seen");
        }
    }

    @Test
    void entries_are_liked_deleted_and_questions_pinned() {
        try (Room room = room(Map.of("approval", false))) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember ben = attendee(room, "Ben");
            QnaMember mo = mo(room);
            long question = ada.asks("For everyone?");
            done(ben.puts("/entries/" + question + "/like"));
            await().until(() ->
                    ben.view().at("/questions/0/marks/likes/" + question).asInt() == 1);
            assertThat(ben.gets("/me").body().at("/likes/0").asLong()).isEqualTo(question);
            done(ben.deletes("/entries/" + question + "/like"));
            done(mo.puts("/questions/" + question + "/pin"));
            assertThat(ben.view().at("/questions/0/marks/pinned").asLong()).isPositive();
            done(mo.deletes("/questions/" + question + "/pin"));
            refused(ben.deletes("/entries/" + question), 403, "not-yours");
            done(ada.deletes("/entries/" + question));
            assertThat(ben.view().path("questions")).isEmpty();
            assertThat(mo.gets("/export").text()).doesNotContain("For everyone?");
        }
    }

    @Test
    void a_blocked_asker_may_not_write() {
        try (Room room = room(Map.of())) {
            QnaMember nora = attendee(room, NAMELESS);
            QnaMember mo = mo(room);
            long thread = nora.asksAnonymously("planted-nora");
            done(mo.puts("/threads/" + thread + "/block"));
            refused(nora.posts("/questions", Map.of("text", "planted-nora")), 403, "blocked");
            assertThat(nora.view().at("/mine/blocked").asBoolean()).isTrue();
            assertThat(mo.view().path("blocked").toString()).doesNotContain(NAMELESS);
            done(mo.deletes("/threads/" + thread + "/block"));
            nora.asksAnonymously("planted-nora");
        }
    }

    @Test
    void with_approval_a_question_is_listed_only_once_approved_and_a_declined_one_says_why() {
        try (Room room = room(Map.of())) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember ben = attendee(room, "Ben");
            QnaMember mo = mo(room);
            LiveClient live = ben.joins();
            long first = ada.asks("planted-ada stays here");
            long second = ada.asks("Shown once approved");
            assertThat(ben.view().path("questions")).isEmpty();
            done(mo.puts("/questions/" + second + "/approval"));
            assertThat(live.event("question-approved").at("/body/listed/text").asText())
                    .isEqualTo("Shown once approved");
            done(mo.puts("/questions/" + first + "/dismissal", Map.of("reason", "planted-ada off topic")));
            JsonNode own = mine(ada);
            assertThat(own.at("/thread/status").asText()).isEqualTo("declined");
            assertThat(own.at("/entries/0/marks/reason").asText()).isEqualTo("planted-ada off topic");
            assertThat(mo.gets("/export").text()).contains("planted-ada stays here", "dismissed");
        }
    }

    @Test
    void answers_are_private_or_public_and_published_later() {
        try (Room room = room(Map.of("visibility", "private"))) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember ben = attendee(room, "Ben");
            QnaMember mo = mo(room);
            LiveClient live = ben.joins();
            long first = ada.asks("Answered at once for all");
            mo.answersPublicly(first, "An answer for all");
            assertThat(ben.view().at("/questions/0/answers/0/text").asText()).isEqualTo("An answer for all");
            long second = ada.asks("Published later");
            mo.replies(second, "First only for you");
            done(mo.puts("/questions/" + second + "/publication", Map.of("nameless", true)));
            JsonNode published = live.event("answer-published").at("/body/listed");
            assertThat(published.path("text").asText()).isEqualTo("Published later");
            assertThat(published.at("/answers/0/text").asText()).isEqualTo("First only for you");
            assertThat(published.has("author")).isFalse();
            done(mo.deletes("/questions/" + second + "/publication"));
            assertThat(ben.view().path("questions")).hasSize(1);
            refused(mo.puts("/questions/" + second + "/approval"), 403, "questions-private");
        }
    }

    @Test
    void one_vote_a_person_sorts_the_list() {
        try (Room room = room(Map.of("approval", false))) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember ben = attendee(room, "Ben");
            long first = ada.asks("Popular?");
            long second = ada.asks("New?");
            done(ben.puts("/questions/" + first + "/vote"));
            assertThat(ben.puts("/questions/" + first + "/vote")
                            .body()
                            .path("repeated")
                            .asBoolean())
                    .isTrue();
            await().until(() ->
                    ben.gets("/questions").body().at("/questions/0/marks/votes").asInt() == 1);
            assertThat(ben.gets("/questions").body().at("/questions/0/id").asLong())
                    .isEqualTo(first);
            Rest.Answer newest = ben.gets("/questions?sort=time&limit=1");
            assertThat(newest.body().at("/questions/0/id").asLong()).isEqualTo(second);
            Rest.Answer older = ben.gets("/questions?sort=time&limit=1&cursor=" + newest.at("/nextCursor"));
            assertThat(older.body().at("/questions/0/id").asLong()).isEqualTo(first);
            done(ben.deletes("/questions/" + first + "/vote"));
            await().until(() ->
                    ben.gets("/questions").body().at("/questions/1/marks/votes").asInt() == 0);
        }
    }

    @Test
    void who_asks_without_a_name_is_nobody_to_everybody() {
        try (Room room = room(Map.of("approval", false))) {
            QnaMember nora = attendee(room, NAMELESS);
            QnaMember ben = attendee(room, "Ben");
            QnaMember mo = mo(room);
            LiveClient live = ben.joins();
            LiveClient own = nora.joins();
            EventStream stream = EventStream.of(ben.member(), "qna");
            long question = nora.asksAnonymously("Who am I?");
            assertThat(live.event("question-asked").at("/body/listed").has("author"))
                    .isFalse();
            assertThat(own.event("question-asked")
                            .at("/body/myThread/anonymous")
                            .asBoolean())
                    .isTrue();
            for (String op = ""; !op.equals("events"); ) {
                JsonNode frame = stream.next();
                ben.heard().hear(frame.path("op").asText().equals("authenticated") ? "" : frame.toString());
                op = frame.path("op").asText();
            }
            stream.close();
            mo.replies(question, "An answer");
            String team = mo.view().toString()
                    + mo.gets("/threads/" + question).text()
                    + mo.gets("/export").text();
            assertThat(team).doesNotContain(NAMELESS).doesNotContain(own.person());
            refused(ben.gets("/threads/" + question), 404, "not-found");
            Rest.Answer past =
                    ben.heard().hear(ben.member().rest().get(ben.member().path("/channels/qna/events")));
            assertThat(past.status()).isEqualTo(200);
        }
    }

    @Test
    void answered_live_similar_and_export() {
        try (Room room = room(Map.of("approval", false))) {
            QnaMember ada = attendee(room, "Ada");
            QnaMember ben = attendee(room, "Ben");
            QnaMember mo = mo(room);
            long question = ada.asks("=Will the slides be shared?");
            done(mo.puts("/questions/" + question + "/answered-live"));
            assertThat(ben.view().at("/questions/0/marks/answered").asText()).isEqualTo("live");
            assertThat(mine(ada).at("/thread/status").asText()).isEqualTo("answered");
            Rest.Answer similar = ben.gets("/similar?text=slides%20shared");
            assertThat(similar.body().at("/questions/0/id").asLong()).isEqualTo(question);
            Rest.Answer csv = mo.gets("/export");
            assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(csv.text()).contains(",'=Will the slides be shared?,", ",live,");
            assertThat(mo.gets("/export?format=json")
                            .body()
                            .at("/entries/0/answered")
                            .asText())
                    .isEqualTo("live");
            refused(ada.gets("/export"), 403, "forbidden");
        }
    }

    @Test
    void limits_and_switches_are_said() {
        try (Room room = room(Map.of("openPerAttendee", 1, "anonymous", false))) {
            QnaMember ada = attendee(room, "Ada");
            ada.asks("planted-ada");
            refused(ada.posts("/questions", Map.of("text", "Another?")), 409, "too-many-open-questions");
            refused(
                    attendee(room, "Ben").posts("/questions", Map.of("text", "Me?", "anonymous", true)),
                    403,
                    "not-anonymously");
            refused(ada.posts("/questions", Map.of("text", "x".repeat(501))), 400, "invalid");
            refused(ada.puts("/threads/1/claim"), 403, "forbidden");
        }
        try (Room off = Room.in(standalone, Map.of("modules", Map.of("qna", false)))) {
            refused(attendee(off, "Ada").posts("/questions", Map.of("text", "Hello?")), 403, "module-off");
        }
    }
}
