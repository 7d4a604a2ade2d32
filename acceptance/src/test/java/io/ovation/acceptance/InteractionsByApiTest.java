package io.ovation.acceptance;

import static io.ovation.acceptance.harness.QnaMember.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Eavesdropper;
import io.ovation.acceptance.harness.InteractionMember;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Interactions and updates of the standalone edition, row by row of the catalogue. Whatever attendees and speakers get in all of it is kept, and in
 * the end none of it may hold a draft, and nothing for attendees a result that was not shared or a right answer before they may know.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionsByApiTest {
    private static final Map<String, Object> POLL =
            Map.of("kind", "poll", "question", "Which topic next?", "options", List.of("Security", "Speed"));
    private static final Map<String, Object> QUIZ = Map.of(
            "kind",
            "quiz",
            "question",
            "How many moons?",
            "options",
            List.of("One", "Two"),
            "correct",
            List.of(1),
            "showCorrect",
            true);
    private static final Map<String, Object> OPEN = Map.of("kind", "open-ended", "question", "What did you miss?");
    private static final Map<String, Object> SURVEY = Map.of(
            "kind",
            "survey",
            "questions",
            List.of(
                    Map.of(
                            "kind",
                            "multiple-choice",
                            "question",
                            "Where from?",
                            "options",
                            List.of("Here", "There"),
                            "mandatory",
                            true),
                    Map.of("kind", "icon-choice", "icons", List.of("smile", "sad")),
                    Map.of("kind", "rating-scale", "emoji", "star"),
                    Map.of("kind", "open", "question", "Anything else?")));

    private final List<Eavesdropper> attendees = new ArrayList<>();
    private final List<Eavesdropper> speakers = new ArrayList<>();
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("interactions-by-api", data, Map.of("OVATION_INTERACTIONS_ANSWERS_BURST", "100"));
    }

    @AfterAll
    void nobody_got_what_was_not_for_them() {
        standalone.close();
        assertThat(attendees).hasSizeGreaterThan(5);
        String forAttendees = everything(attendees);
        assertThat(forAttendees)
                .contains("Which topic next?")
                .doesNotContain("planted-draft", "planted-hidden", "\"correct\":[0]", "@example.com");
        assertThat(everything(speakers))
                .contains("Which topic next?")
                .doesNotContain("planted-draft", "planted-hidden");
    }

    private static String everything(List<Eavesdropper> heard) {
        StringBuilder all = new StringBuilder();
        heard.forEach(each -> each.everything().forEach(all::append));
        return all.toString();
    }

    private InteractionMember attendee(Room room, String name) {
        return kept(room.attendee(name), attendees);
    }

    private static InteractionMember kept(Member member, List<Eavesdropper> list) {
        Eavesdropper heard = new Eavesdropper();
        list.add(heard);
        return new InteractionMember(member, heard);
    }

    private static InteractionMember mo(Room room) {
        return new InteractionMember(room.moderator(), new Eavesdropper());
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static void counts(InteractionMember member, long interaction, int... counts) {
        await().untilAsserted(() -> {
            List<Integer> seen = new ArrayList<>();
            member.sees(interaction).at("/results/counts").forEach(count -> seen.add(count.asInt()));
            assertThat(seen)
                    .containsExactly(java.util.Arrays.stream(counts).boxed().toArray(Integer[]::new));
        });
    }

    @Test
    void drafts_are_moderators_alone_and_are_edited_copied_published_and_deleted() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            InteractionMember sue = kept(room.speaker(), speakers);
            LiveClient live = ada.joins("interactions");
            LiveClient sues = sue.joins("interactions");
            long id = mo.drafts(Map.of("kind", "crowd-vote", "question", "planted-draft", "emoji", "fire"));
            done(mo.edits(id, Map.of("kind", "open-ended", "question", "planted-draft again")));
            long copy = done(mo.does("POST", id, "/copies"));
            assertThat(mo.sees(copy).at("/content/question").asText()).isEqualTo("planted-draft again");
            assertThat(sue.sees(id).isMissingNode()).isTrue();
            assertThat(ada.sees(id).isMissingNode()).isTrue();
            assertThat(sue.gets("/channels/interactions/events").status()).isEqualTo(200);
            refused(sue.does("PUT", id, "/publication"), 403, "forbidden");
            refused(ada.answers(id, Map.of("text", "hello")), 404, "not-found");
            done(mo.edits(id, POLL));
            done(mo.does("PUT", id, "/publication"));
            assertThat(live.event("interaction-published")
                            .at("/body/shown/content/question")
                            .asText())
                    .isEqualTo("Which topic next?");
            assertThat(sues.event("interaction-published")
                            .at("/body/interaction/status")
                            .asText())
                    .isEqualTo("open");
            done(mo.does("DELETE", copy, ""));
            assertThat(mo.sees(copy).isMissingNode()).isTrue();
            refused(mo.edits(id, OPEN), 409, "interaction-published");
        }
    }

    @Test
    void a_poll_is_answered_changed_ended_and_its_results_are_shared_when_they_are() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            InteractionMember ben = attendee(room, "Ben");
            LiveClient live = ada.joins("interactions");
            LiveClient other = ada.joins("interactions");
            long poll = mo.publishes(POLL, Map.of());
            Map<String, Object> vote = Map.of("interaction", poll, "choices", List.of(0));
            assertThat(live.send("vote-of-ada-1", "answer-interaction", vote).seq())
                    .isPositive();
            assertThat(other.send("vote-of-ada-1", "answer-interaction", vote)
                            .await()
                            .path("repeated")
                            .asBoolean())
                    .isTrue();
            done(ben.answers(poll, Map.of("choices", List.of(0))));
            counts(mo, poll, 2, 0);
            done(ada.answers(poll, Map.of("choices", List.of(1))));
            counts(mo, poll, 1, 1);
            assertThat(ada.mine(poll).at("/choices/0").asInt()).isEqualTo(1);
            assertThat(ada.sees(poll).has("results")).isFalse();
            assertThat(live.frames().toString()).doesNotContain("\"people\"", "\"counts\"");
            done(mo.does("PUT", poll, "/shared-results"));
            counts(ada, poll, 1, 1);
            done(mo.does("DELETE", poll, "/shared-results"));
            assertThat(ada.sees(poll).has("results")).isFalse();
            done(mo.does("PUT", poll, "/end"));
            assertThat(live.event("interaction-ended").at("/body/shown/status").asText())
                    .isEqualTo("ended");
            refused(ben.answers(poll, Map.of("choices", List.of(1))), 409, "interaction-not-open");
            counts(mo, poll, 1, 1);
            Rest.Answer wrong = ben.answers(poll, Map.of("choices", List.of(7)));
            refused(wrong, 400, "invalid");
            assertThat(wrong.at("/errors/0/field")).isEqualTo("choices[0]");
        }
    }

    @Test
    void a_quiz_shows_what_is_right_to_each_who_answered_and_to_all_at_the_end() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            InteractionMember ben = attendee(room, "Ben");
            long quiz = mo.publishes(QUIZ, Map.of());
            assertThat(ada.sees(quiz).at("/content/correct").isMissingNode()).isTrue();
            done(ada.answers(quiz, Map.of("choices", List.of(0))));
            assertThat(ada.mine(quiz).at("/correct/0").asInt()).isEqualTo(1);
            assertThat(ben.sees(quiz).at("/content/correct").isMissingNode()).isTrue();
            refused(ada.answers(quiz, Map.of("choices", List.of(1))), 409, "already-answered");
            done(mo.does("PUT", quiz, "/end"));
            assertThat(ben.sees(quiz).at("/content/correct/0").asInt()).isEqualTo(1);
            Map<String, Object> secret = Map.of(
                    "kind",
                    "quiz",
                    "question",
                    "And how many suns?",
                    "options",
                    List.of("One", "Two"),
                    "correct",
                    List.of(0));
            long silent = mo.publishes(secret, Map.of("shareResults", true));
            done(ada.answers(silent, Map.of("choices", List.of(0))));
            counts(ada, silent, 1, 0);
            done(mo.does("PUT", silent, "/end"));
            assertThat(ada.mine(silent).has("correct")).isFalse();
        }
    }

    @Test
    void ratings_votes_and_words_are_taken_and_words_are_shared_without_names() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            InteractionMember ben = attendee(room, "Ben");
            InteractionMember sue = kept(room.speaker(), speakers);
            long rating =
                    mo.publishes(Map.of("kind", "rating-scale", "question", "How was it?", "emoji", "star"), Map.of());
            long vote = mo.publishes(
                    Map.of("kind", "crowd-vote", "question", "More of this?", "emoji", "fire"),
                    Map.of("shareResults", true));
            done(ada.answers(rating, Map.of("rating", 4)));
            done(ada.answers(vote, Map.of()));
            refused(ada.answers(vote, Map.of()), 409, "already-answered");
            done(ben.answers(vote, Map.of()));
            counts(mo, rating, 0, 0, 0, 1, 0);
            await().until(() -> ben.sees(vote).at("/results/people").asInt() == 2);
            long open = mo.publishes(OPEN, Map.of());
            done(ben.answers(open, Map.of("text", "More coffee")));
            refused(ada.gets("/interactions/" + open + "/answers"), 403, "results-hidden");
            assertThat(mo.gets("/interactions/" + open + "/answers").at("/answers/0/name"))
                    .startsWith("Ben");
            done(mo.does("PUT", open, "/shared-results"));
            Rest.Answer shared = ada.gets("/interactions/" + open + "/answers");
            assertThat(shared.text()).contains("More coffee").doesNotContain("Ben", "p_");
            hidesAndSharesAgain(mo, ada, open, shared.at("/answers/0/key"));
            long hidden =
                    mo.publishes(Map.of("kind", "open-ended", "question", "What else?"), Map.of("shareResults", false));
            done(new InteractionMember(room.attendee("Cleo"), new Eavesdropper())
                    .answers(hidden, Map.of("text", "planted-hidden")));
            refused(sue.gets("/interactions/" + hidden + "/answers"), 403, "results-hidden");
        }
    }

    private static void hidesAndSharesAgain(InteractionMember mo, InteractionMember ada, long open, String key) {
        String hidden = "/answers/" + key + "/hidden";
        String list = "/interactions/" + open + "/answers";
        LiveClient live = ada.joins("interactions");
        refused(ada.does("PUT", open, hidden), 403, "forbidden");
        done(mo.does("PUT", open, hidden));
        assertThat(live.event("answer-hidden").at("/body/hiding/answer").asText())
                .isEqualTo(key);
        assertThat(ada.gets(list).text()).doesNotContain("More coffee");
        done(mo.does("DELETE", open, hidden));
        assertThat(ada.gets(list).text()).contains("More coffee");
    }

    @Test
    void a_survey_is_taken_once_with_its_mandatory_answers_and_is_marked_ended() {
        try (Room room = Room.in(standalone, Map.of("name", "Keynote of the day"))) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            long survey = mo.publishes(SURVEY, Map.of());
            assertThat(ada.sees(survey).at("/content/name").asText()).isEqualTo("Keynote of the day");
            assertThat(ada.sees(survey).at("/content/startLabel").asText()).isEqualTo("Take survey");
            Rest.Answer missing = ada.answers(survey, Map.of("answers", List.of(Map.of("question", 2, "rating", 5))));
            refused(missing, 400, "invalid");
            assertThat(missing.at("/errors/0/field")).isEqualTo("questions[0]");
            Map<String, Object> answers = Map.of(
                    "answers",
                    List.of(
                            Map.of("question", 0, "choices", List.of(1)),
                            Map.of("question", 1, "choices", List.of(0)),
                            Map.of("question", 3, "text", "Thank you")));
            done(ada.answers(survey, answers));
            refused(ada.answers(survey, answers), 409, "already-answered");
            await().until(() ->
                    mo.sees(survey).at("/results/questions/0/counts/1").asInt() == 1);
            assertThat(ada.mine(survey).at("/answers/2/text").asText()).isEqualTo("Thank you");
            done(mo.does("PUT", survey, "/end"));
            assertThat(ada.sees(survey).path("status").asText()).isEqualTo("ended");
        }
    }

    @Test
    void what_is_published_stands_in_the_feed_until_it_is_taken_off() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            long poll = mo.publishes(POLL, Map.of());
            Map<String, Object> button = Map.of("label", "Slides", "url", "https://example.com/slides");
            long note =
                    mo.publishes(Map.of("kind", "announcement", "text", "Back at three.", "button", button), Map.of());
            feed(ada, "Back at three.", "Which topic next?");
            refused(ada.answers(note, Map.of("text", "ok")), 409, "takes-no-answers");
            done(mo.does("PUT", poll, "/end"));
            done(mo.does("DELETE", note, "/publication"));
            feed(ada, "Which topic next?");
            assertThat(mo.sees(note).path("status").asText()).isEqualTo("unpublished");
            done(mo.does("PUT", note, "/publication"));
            feed(ada, "Back at three.", "Which topic next?");
            Map<String, Object> bad = Map.of("label", "Slides", "url", "javascript:alert(1)");
            Rest.Answer wrong = mo.edits(note, Map.of("kind", "announcement", "text", "x", "button", bad));
            assertThat(wrong.at("/errors/0/field")).isEqualTo("content.button.url");
        }
    }

    private static void feed(InteractionMember member, String... texts) {
        await().untilAsserted(() -> {
            List<String> seen = new ArrayList<>();
            for (JsonNode item : member.gets("/channels/feed/snapshot").body().at("/snapshot/view/items")) {
                seen.add(item.path("text").asText());
            }
            assertThat(seen).containsExactly(texts);
        });
    }

    @Test
    void updates_reach_everyone_are_listed_and_can_be_deleted() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            LiveClient live = ada.joins("updates");
            long first = done(mo.call("POST", "/updates", Map.of("title", "Room", "text", "We move to room 4.")));
            done(mo.call("POST", "/updates", Map.of("text", "The slides are online.")));
            assertThat(live.event("update-sent").at("/body/update/title").asText())
                    .isEqualTo("Room");
            Rest.Answer page = ada.gets("/updates?limit=1");
            assertThat(page.at("/updates/0/text")).isEqualTo("The slides are online.");
            assertThat(ada.gets("/updates?cursor=" + page.at("/nextCursor")).at("/updates/0/title"))
                    .isEqualTo("Room");
            refused(ada.call("POST", "/updates", Map.of("text", "Me too")), 403, "forbidden");
            refused(mo.call("POST", "/updates", Map.of("text", "x".repeat(1001))), 400, "invalid");
            done(mo.call("DELETE", "/updates/" + first, null));
            live.event("update-deleted");
            assertThat(ada.gets("/channels/updates/events").text()).doesNotContain("room 4");
        }
    }

    @Test
    void a_module_that_is_switched_off_closes_within_two_seconds() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            long poll = mo.publishes(POLL, Map.of());
            LiveClient live = ada.joins("interactions");
            Map<String, Object> off = Map.of("modules", Map.of("interactions", false));
            assertThat(mo.call("PATCH", "", off).status()).isEqualTo(200);
            long at = System.nanoTime();
            JsonNode problem = live.frameOf(
                    "problem", frame -> frame.path("channel").asText().equals("interactions"));
            assertThat(problem.at("/problem/code").asText()).isEqualTo("module-off");
            assertThat(Duration.ofNanos(System.nanoTime() - at)).isLessThan(Duration.ofSeconds(2));
            refused(ada.answers(poll, Map.of("choices", List.of(0))), 403, "module-off");
            refused(mo.does("PUT", poll, "/end"), 403, "module-off");
            refused(ada.gets("/my-answers"), 403, "module-off");
        }
    }

    @Test
    void everything_is_there_after_a_kill() {
        try (Room room = Room.in(standalone)) {
            InteractionMember mo = mo(room);
            InteractionMember ada = attendee(room, "Ada");
            long draft = mo.drafts(OPEN);
            long poll = mo.publishes(POLL, Map.of("shareResults", true));
            done(ada.answers(poll, Map.of("choices", List.of(1))));
            done(mo.call("POST", "/updates", Map.of("text", "The slides are online.")));
            standalone.kill();
            standalone.restart();
            ada.joins("interactions");
            counts(ada, poll, 0, 1);
            assertThat(ada.mine(poll).at("/choices/0").asInt()).isEqualTo(1);
            assertThat(mo.sees(draft).path("status").asText()).isEqualTo("draft");
            assertThat(ada.gets("/updates").at("/updates/0/text")).isEqualTo("The slides are online.");
        }
    }
}
