package io.ovation.interactions.interaction;

import static io.ovation.interactions.interaction.RunningInteractions.CHANNEL;
import static io.ovation.interactions.interaction.RunningInteractions.GATEWAY;
import static io.ovation.interactions.interaction.RunningInteractions.refusal;
import static io.ovation.interactions.interaction.Samples.ADA;
import static io.ovation.interactions.interaction.Samples.BEN;
import static io.ovation.interactions.interaction.Samples.MAYA;
import static io.ovation.interactions.interaction.Samples.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.interactions.AllAnswers;
import io.ovation.contracts.interactions.AnswerPage;
import io.ovation.contracts.interactions.GivenAnswer;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.interactions.ListAnswers;
import io.ovation.contracts.interactions.MyAnswer;
import io.ovation.contracts.interactions.ReadAllAnswers;
import io.ovation.contracts.interactions.ReadMyAnswers;
import io.ovation.contracts.interactions.Results;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InteractionsServiceTest {
    private final RunningInteractions running =
            new RunningInteractions(1, Map.of("OVATION_INTERACTIONS_ANSWER_CHARACTERS", "40"));

    @AfterEach
    void stop() {
        running.close();
    }

    private List<MyAnswer> mine(Caller caller) {
        return running.ask(0, InteractionsEndpoints.READ_MY_ANSWERS, new ReadMyAnswers(CHANNEL), caller)
                .await()
                .answers();
    }

    private Future<AnswerPage> list(Caller caller, long interaction, @Nullable String cursor, int limit) {
        return running.ask(
                0, InteractionsEndpoints.LIST_ANSWERS, new ListAnswers(CHANNEL, interaction, cursor, limit), caller);
    }

    private void awaitResults(long id, long people, Long... counts) {
        await().untilAsserted(
                        () -> assertThat(running.results(id)).isEqualTo(new Results(people, List.of(counts), null)));
    }

    @Test
    void one_person_has_one_vote_that_may_be_changed_and_a_repeat_changes_nothing() {
        long poll = running.publishes(Samples.POLL, Map.of());
        Map<String, Object> first = Map.of("interaction", poll, "choices", List.of(0));
        Ack ack = running.send(0, ADA, "first-vote-1", "answer-interaction", first)
                .await();
        assertThat(ack.repeated()).isFalse();
        running.answers(BEN, poll, "choices", List.of(2)).await();
        awaitResults(poll, 2, 1L, 0L, 1L);
        running.answers(ADA, poll, "choices", List.of(1)).await();
        awaitResults(poll, 2, 0L, 1L, 1L);
        assertThat(running.send(0, ADA, "first-vote-1", "answer-interaction", first)
                        .await()
                        .repeated())
                .isTrue();
        assertThat(mine(ADA)).extracting(MyAnswer::choices).containsExactly(List.of(1));
        running.does("end-interaction", poll).await();
        assertThat(running.results(poll)).isEqualTo(new Results(2, List.of(0L, 1L, 1L), null));
    }

    @Test
    void a_vote_that_may_not_be_changed_is_refused_the_second_time() {
        long vote = running.publishes(Samples.VOTE, Map.of());
        running.send(ADA, "answer-interaction", Map.of("interaction", vote)).await();
        assertThat(refusal(running.send(ADA, "answer-interaction", Map.of("interaction", vote)))
                        .code())
                .isEqualTo("already-answered");
        long poll = running.publishes(Samples.POLL, Map.of("changeable", false));
        running.answers(ADA, poll, "choices", List.of(0)).await();
        assertThat(refusal(running.answers(ADA, poll, "choices", List.of(1))).code())
                .isEqualTo("already-answered");
        await().until(() -> running.results(vote).people() == 1);
    }

    @Test
    void nobody_answers_what_is_not_open() {
        long draft = running.send(
                        MAYA, "create-interaction", Map.of("content", io.ovation.platform.bus.Json.map(Samples.POLL)))
                .await()
                .seq();
        assertThat(refusal(running.answers(ADA, draft, "choices", List.of(0))).code())
                .isEqualTo("not-found");
        long poll = running.publishes(Samples.POLL, Map.of());
        Map<String, Object> vote = Map.of("interaction", poll, "choices", List.of(0));
        running.send(0, ADA, "in-time-vote", "answer-interaction", vote).await();
        running.does("end-interaction", poll).await();
        assertThat(refusal(running.answers(BEN, poll, "choices", List.of(0))).code())
                .isEqualTo("interaction-not-open");
        assertThat(refusal(running.answers(ADA, poll, "choices", List.of(1))).code())
                .isEqualTo("interaction-not-open");
        assertThat(running.send(0, ADA, "in-time-vote", "answer-interaction", vote)
                        .await()
                        .repeated())
                .isTrue();
        running.does("unpublish-interaction", poll).await();
        assertThat(refusal(running.answers(BEN, poll, "choices", List.of(0))).code())
                .isEqualTo("not-found");
        long note = running.publishes(Samples.ANNOUNCEMENT, Map.of());
        assertThat(refusal(running.answers(ADA, note, "text", "hello")).code()).isEqualTo("takes-no-answers");
    }

    @Test
    void votes_that_are_on_their_way_when_it_ends_are_in_the_final_results() {
        long poll = running.publishes(Samples.POLL, Map.of());
        List<Future<Ack>> votes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            votes.add(running.answers(Samples.caller("p" + i, Role.ATTENDEE), poll, "choices", List.of(i % 3)));
        }
        Future<Ack> end = running.does("end-interaction", poll);
        Future.join(votes).otherwiseEmpty().await();
        long ended = end.await().seq();
        long accepted = votes.stream().filter(Future::succeeded).count();
        Object results = Objects.requireNonNull(
                        running.log().get((int) ended - 1).circles())
                .lasting()
                .get(0)
                .body();
        assertThat(results.toString()).contains("people=" + accepted);
        assertThat(running.results(poll).people()).isEqualTo(accepted);
    }

    @Test
    void services_read_all_answers_of_a_session_and_people_do_not() {
        long poll = running.publishes(Samples.POLL, Map.of());
        long vote = running.publishes(Samples.VOTE, Map.of());
        List<Future<Ack>> given = new ArrayList<>();
        for (int person = 0; person < 310; person++) {
            given.add(running.answers(Samples.caller("p" + person, Role.ATTENDEE), poll, "choices", List.of(1)));
        }
        Future.all(given).await();
        running.send(ADA, "answer-interaction", Map.of("interaction", vote)).await();
        AllAnswers first = running.askAsService(
                        InteractionsEndpoints.READ_ALL_ANSWERS, new ReadAllAnswers(CHANNEL, null))
                .await();
        AllAnswers second = running.askAsService(
                        InteractionsEndpoints.READ_ALL_ANSWERS, new ReadAllAnswers(CHANNEL, first.nextCursor()))
                .await();
        assertThat(first.answers()).hasSize(300);
        assertThat(second.answers()).hasSize(11).last().satisfies(last -> {
            assertThat(last.interaction()).isEqualTo(vote);
            assertThat(last.person()).isEqualTo(ADA.person());
        });
        assertThat(second.nextCursor()).isNull();
        assertThat(refusal(running.ask(
                                0, InteractionsEndpoints.READ_ALL_ANSWERS, new ReadAllAnswers(CHANNEL, null), MAYA))
                        .code())
                .isEqualTo("forbidden");
        ReadAllAnswers invented = new ReadAllAnswers(CHANNEL, "no-cursor");
        assertThat(refusal(running.askAsService(InteractionsEndpoints.READ_ALL_ANSWERS, invented))
                        .code())
                .isEqualTo("invalid");
    }

    @Test
    void a_quiz_tells_what_is_right_to_those_who_answered() {
        long quiz = running.publishes(Samples.QUIZ, Map.of());
        assertThat(mine(ADA)).isEmpty();
        running.answers(ADA, quiz, "choices", List.of(0)).await();
        assertThat(mine(ADA)).extracting(MyAnswer::correct).containsExactly(List.of(1));
        assertThat(running.snapshot(0).everyone().toString()).doesNotContain("correct");
    }

    @Test
    void a_survey_is_submitted_once_with_its_mandatory_answers() {
        long survey = running.publishes(Samples.SURVEY, Map.of());
        assertThat(refusal(running.answers(ADA, survey, "answers", List.of())).errors())
                .extracting(error -> error.field())
                .containsExactly("questions[0]");
        List<Map<String, Object>> answers =
                List.of(Map.of("question", 0, "choices", List.of(0, 1)), Map.of("question", 3, "text", "Thank you"));
        running.answers(ADA, survey, "answers", answers).await();
        assertThat(refusal(running.answers(ADA, survey, "answers", answers)).code())
                .isEqualTo("already-answered");
        await().until(() -> running.results(survey).people() == 1);
        assertThat(Objects.requireNonNull(running.results(survey).questions())
                        .get(0)
                        .counts())
                .containsExactly(1L, 1L);
        running.does("end-interaction", survey).await();
        assertThat(running.one(survey, Role.ATTENDEE).status()).isEqualTo(InteractionStatus.ENDED);
    }

    @Test
    void words_are_listed_for_moderators_with_their_authors_and_for_others_only_when_shared_and_without() {
        long open = running.publishes(Samples.OPEN, Map.of());
        for (int i = 0; i < 5; i++) {
            running.answers(Samples.caller("p" + i, Role.ATTENDEE), open, "text", "answer " + i)
                    .await();
        }
        AnswerPage page = list(MAYA, open, null, 3).await();
        AnswerPage rest = list(MAYA, open, page.nextCursor(), 3).await();
        assertThat(rest.nextCursor()).isNull();
        assertThat(texts(page, rest)).hasSize(5);
        assertThat(page.answers().get(0).person()).startsWith("p_p");
        assertThat(refusal(list(ADA, open, null, 3)).code()).isEqualTo("results-hidden");
        assertThat(refusal(list(SAM, open, null, 3)).code()).isEqualTo("results-hidden");
        running.does("show-results", open).await();
        AnswerPage shared = list(ADA, open, null, 3).await();
        AnswerPage more = list(ADA, open, shared.nextCursor(), 3).await();
        assertThat(texts(shared, more)).hasSize(5);
        assertThat(shared.answers()).allSatisfy(answer -> {
            assertThat(answer.person()).isNull();
            assertThat(answer.name()).isNull();
            assertThat(answer.at()).isNull();
        });
        assertThat(refusal(list(ADA, open, "p_ada", 3)).code()).isEqualTo("invalid");
        assertThat(refusal(running.answers(ADA, open, "text", "x".repeat(41))).code())
                .isEqualTo("invalid");
    }

    @Test
    void words_that_a_moderator_hides_are_shared_with_nobody_also_when_they_are_changed() {
        long open = running.publishes(Samples.OPEN, Map.of("shareResults", true));
        running.answers(ADA, open, "text", "rude words").await();
        running.answers(BEN, open, "text", "kind words").await();
        String key = list(MAYA, open, null, 9).await().answers().stream()
                .filter(answer -> "p_ada".equals(answer.person()))
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(refusal(hides(ADA, "hide-answer", open, key)).code()).isEqualTo("forbidden");
        assertThat(refusal(hides(MAYA, "hide-answer", open, "0".repeat(32))).code())
                .isEqualTo("not-found");
        hides(MAYA, "hide-answer", open, key).await();
        running.answers(ADA, open, "text", "ruder words").await();
        assertThat(texts(list(BEN, open, null, 9).await())).containsExactly("kind words");
        assertThat(texts(list(MAYA, open, null, 9).await())).containsExactlyInAnyOrder("kind words", "ruder words");
        hides(MAYA, "unhide-answer", open, key).await();
        assertThat(texts(list(BEN, open, null, 9).await())).hasSize(2);
    }

    private Future<Ack> hides(Caller caller, String type, long interaction, String key) {
        return running.send(caller, type, Map.of("interaction", interaction, "answer", key));
    }

    private static Set<String> texts(AnswerPage... pages) {
        Set<String> texts = new HashSet<>();
        for (AnswerPage page : pages) {
            page.answers().stream()
                    .map(GivenAnswer::text)
                    .map(Objects::requireNonNull)
                    .forEach(texts::add);
        }
        return texts;
    }

    @Test
    void everything_survives_a_restart_and_votes_that_were_not_counted_are() {
        long poll = running.publishes(Samples.POLL, Map.of("shareResults", true));
        running.answers(ADA, poll, "choices", List.of(0)).await();
        awaitResults(poll, 1, 1L, 0L, 0L);
        Snapshot before = running.snapshot(0);
        running.restart();
        assertThat(running.snapshot(0)).isEqualTo(before);
        assertThat(mine(ADA)).extracting(MyAnswer::choices).containsExactly(List.of(0));
        // As if the process had died between the vote and its count.
        running.store()
                .insert(
                        "interactions_answers",
                        new StoredAnswer(
                                        poll,
                                        "p_ben",
                                        "ben",
                                        java.time.Instant.EPOCH,
                                        io.ovation.contracts.interactions.Answer.choosing(List.of(2)),
                                        "0".repeat(32),
                                        false,
                                        List.of("vote-of-ben"),
                                        1)
                                .document(io.ovation.platform.journal.Row.id(CHANNEL, poll) + "|p_ben"))
                .await();
        running.restart();
        open(ADA).await();
        awaitResults(poll, 2, 1L, 0L, 1L);
    }

    private Future<?> open(Caller caller) {
        return running.ask(
                0, InteractionsEndpoints.INTERACTION_CHANNELS.open(), new OpenChannel(CHANNEL, caller), GATEWAY);
    }

    @Test
    void a_module_that_is_off_opens_to_nobody_and_takes_nothing() {
        long poll = running.publishes(Samples.POLL, Map.of());
        open(ADA).await();
        running.stage.interactions = false;
        await().untilAsserted(() -> assertThat(refusal(open(ADA)).code()).isEqualTo("module-off"));
        assertThat(refusal(running.answers(ADA, poll, "choices", List.of(0))).code())
                .isEqualTo("module-off");
        assertThat(refusal(running.does("end-interaction", poll)).code()).isEqualTo("module-off");
        assertThat(refusal(list(MAYA, poll, null, 3)).code()).isEqualTo("module-off");
        assertThat(running.store()
                        .count("interactions_answers", new JsonObject())
                        .await())
                .isZero();
    }
}
