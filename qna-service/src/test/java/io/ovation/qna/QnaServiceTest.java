package io.ovation.qna;

import static io.ovation.qna.RunningQna.QNA;
import static io.ovation.qna.RunningQna.refusal;
import static io.ovation.qna.thread.People.ADA;
import static io.ovation.qna.thread.People.BEN;
import static io.ovation.qna.thread.People.DANA;
import static io.ovation.qna.thread.People.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.qna.ApproveQuestion;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.AskerStatus;
import io.ovation.contracts.qna.ClaimThread;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.ExportPage;
import io.ovation.contracts.qna.FindSimilar;
import io.ovation.contracts.qna.LikeEntry;
import io.ovation.contracts.qna.ListQuestions;
import io.ovation.contracts.qna.ListThreads;
import io.ovation.contracts.qna.MarkAnswered;
import io.ovation.contracts.qna.MyReactions;
import io.ovation.contracts.qna.PublishAnswer;
import io.ovation.contracts.qna.QnaEndpoints;
import io.ovation.contracts.qna.QuestionPage;
import io.ovation.contracts.qna.ReadExport;
import io.ovation.contracts.qna.ReadMyReactions;
import io.ovation.contracts.qna.ReadThread;
import io.ovation.contracts.qna.ReleaseThread;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.SimilarQuestions;
import io.ovation.contracts.qna.TakeBackUpvote;
import io.ovation.contracts.qna.ThreadList;
import io.ovation.contracts.qna.ThreadPage;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.contracts.qna.UpvoteQuestion;
import io.ovation.contracts.stage.Visibility;
import io.ovation.qna.thread.People;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QnaServiceTest {
    private final RunningQna qna = new RunningQna(1, Map.of("OVATION_QNA_DONE_THREADS", "1"));

    @AfterEach
    void stop() {
        qna.close();
    }

    private long asks(Caller caller, String text, boolean anonymous) {
        return qna.send(caller, new AskQuestion(text, anonymous)).await().seq();
    }

    @Test
    void everything_survives_a_restart() {
        long question = asks(ADA, "Where are the slides?", false);
        qna.send(MAYA, new ReplyToThread(question, "On the page.", null, true)).await();
        asks(BEN, "Who am I?", true);
        Snapshot before = qna.snapshot(0);
        qna.restart();
        assertThat(qna.snapshot(0)).isEqualTo(before);
        assertThat(qna.mine(ADA).threads().get(0).thread().status()).isEqualTo(AskerStatus.ANSWERED);
    }

    @Test
    void an_attendees_view_holds_nothing_of_others() {
        asks(ADA, "private words", true);
        Snapshot snapshot = qna.snapshot(0);
        assertThat(snapshot.everyone().toString())
                .doesNotContain("private words")
                .doesNotContain("p_ada");
        assertThat(snapshot.team().toString()).contains("private words").doesNotContain("p_ada");
        assertThat(snapshot.people()).containsOnlyKeys("p_ada");
    }

    @Test
    void a_vote_counts_once_a_person_and_can_be_taken_back() {
        long question = asks(ADA, "Where are the slides?", false);
        assertThat(refusal(qna.send(BEN, new UpvoteQuestion(question))).code()).isEqualTo("not-found");
        assertThat(refusal(qna.send(ADA, new UpvoteQuestion(question))).code()).isEqualTo("not-listed");
        qna.send(MAYA, new ApproveQuestion(question)).await();
        assertThat(qna.send(BEN, new UpvoteQuestion(question)).await().repeated())
                .isFalse();
        assertThat(qna.send(BEN, new UpvoteQuestion(question)).await().repeated())
                .isTrue();
        qna.send(ADA, new UpvoteQuestion(question)).await();
        awaitVotes(2);
        qna.send(BEN, new TakeBackUpvote(question)).await();
        awaitVotes(1);
        qna.restart();
        awaitVotes(1);
    }

    private void awaitVotes(long votes) {
        await().until(() -> qna.view(false).questions().get(0).marks().votes() == votes);
    }

    @Test
    void likes_of_private_entries_are_told_to_the_asker_and_the_team_only() {
        long question = asks(ADA, "Where are the slides?", false);
        qna.send(ADA, new LikeEntry(question)).await();
        qna.send(MAYA, new LikeEntry(question)).await();
        assertThat(refusal(qna.send(BEN, new LikeEntry(question))).code()).isEqualTo("not-found");
        await().until(() ->
                qna.mine(ADA).threads().get(0).entries().get(0).marks().likes() == 2);
        MyReactions mine = qna.ask(0, QnaEndpoints.READ_MY_REACTIONS, new ReadMyReactions(QNA), ADA)
                .await();
        assertThat(mine.likes()).containsExactly(question);
        assertThat(mine.votes()).isEmpty();
    }

    @Test
    void a_deleted_question_is_nowhere_in_the_store() {
        long question = asks(ADA, "unspeakable", false);
        qna.send(MAYA, new ApproveQuestion(question)).await();
        qna.send(MAYA, new ReplyToThread(question, "an answer", null, true)).await();
        qna.send(ADA, new DeleteEntry(question)).await();
        assertThat(qna.everythingStored()).doesNotContain("unspeakable").contains("an answer");
        assertThat(qna.view(false).questions()).isEmpty();
    }

    @Test
    void a_claimed_thread_is_somebody_elses_until_it_is_sent_back() {
        long question = asks(ADA, "Anybody?", false);
        qna.send(MAYA, new ClaimThread(question)).await();
        assertThat(refusal(qna.send(DANA, new ClaimThread(question))).code()).isEqualTo("thread-claimed");
        qna.send(DANA, new ReleaseThread(question)).await();
        assertThat(qna.threads().get(0).thread().state()).isEqualTo(ThreadState.PENDING);
    }

    @Test
    void threads_that_left_the_memory_can_be_read_and_deleted_and_are_exported() {
        long first = asks(ADA, "the first", false);
        qna.send(MAYA, new ReplyToThread(first, "an answer", null, false)).await();
        qna.send(MAYA, new MarkAnswered(first)).await();
        long second = asks(ADA, "the second", false);
        qna.send(MAYA, new MarkAnswered(second)).await();
        assertThat(qna.threads()).hasSize(1);

        ThreadPage page = qna.ask(0, QnaEndpoints.READ_THREAD, new ReadThread(QNA, first, 0, 100), ADA)
                .await();
        assertThat(page.thread()).isNull();
        assertThat(page.entries()).extracting(entry -> entry.text()).containsExactly("the first", "an answer");
        assertThat(page.entries())
                .allSatisfy(entry -> assertThat(entry.author()).isNull());
        assertThat(refusal(qna.ask(0, QnaEndpoints.READ_THREAD, new ReadThread(QNA, first, 0, 100), BEN))
                        .code())
                .isEqualTo("not-found");
        ExportPage export = qna.ask(0, QnaEndpoints.READ_EXPORT, new ReadExport(QNA, 0), MAYA)
                .await();
        assertThat(export.entries()).hasSize(3);
        assertThat(refusal(qna.ask(0, QnaEndpoints.READ_EXPORT, new ReadExport(QNA, 0), ADA))
                        .code())
                .isEqualTo("forbidden");

        assertThat(refusal(qna.send(MAYA, new ReplyToThread(first, "more", null, false)))
                        .code())
                .isEqualTo("thread-closed");
        assertThat(refusal(qna.send(BEN, new DeleteEntry(first))).code()).isEqualTo("not-found");
        qna.send(ADA, new DeleteEntry(first)).await();
        assertThat(qna.everythingStored()).doesNotContain("the first");
    }

    @Test
    void lists_are_sorted_and_paged() {
        for (int i = 1; i <= 3; i++) {
            qna.send(MAYA, new ApproveQuestion(asks(ADA, "Question " + i, false)))
                    .await();
        }
        qna.send(BEN, new UpvoteQuestion(3)).await();
        await().until(() -> qna.view(false).questions().get(1).marks().votes() == 1);
        QuestionPage first = qna.ask(0, QnaEndpoints.LIST_QUESTIONS, new ListQuestions(QNA, true, null, 2), BEN)
                .await();
        assertThat(first.questions()).extracting(question -> question.id()).containsExactly(3L, 5L);
        QuestionPage rest = qna.ask(
                        0, QnaEndpoints.LIST_QUESTIONS, new ListQuestions(QNA, true, first.nextCursor(), 2), BEN)
                .await();
        assertThat(rest.questions()).extracting(question -> question.id()).containsExactly(1L);
        assertThat(rest.nextCursor()).isNull();
        assertThat(rest.total()).isEqualTo(3);
        ThreadList threads = qna.ask(
                        0, QnaEndpoints.LIST_THREADS, new ListThreads(QNA, ThreadState.PENDING, 0, 2), MAYA)
                .await();
        assertThat(threads.counts()).containsEntry(ThreadState.PENDING, 3L).containsEntry(ThreadState.CLAIMED, 0L);
        assertThat(threads.nextAfter()).isEqualTo(3);
        assertThat(refusal(qna.ask(0, QnaEndpoints.LIST_THREADS, new ListThreads(QNA, null, 0, 2), ADA))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void similar_questions_are_those_that_one_may_see() {
        long question = asks(ADA, "Will the slides be shared afterwards?", false);
        assertThat(similar(BEN).questions()).isEmpty();
        assertThat(similar(ADA).questions()).hasSize(1);
        assertThat(similar(MAYA).questions()).hasSize(1);
        qna.send(MAYA, new ReplyToThread(question, "Yes.", null, false)).await();
        qna.send(MAYA, new PublishAnswer(question, null, true)).await();
        assertThat(similar(BEN).questions()).singleElement().satisfies(found -> {
            assertThat(found.listed()).isTrue();
            assertThat(found.likeness()).isGreaterThan(0.5);
        });
    }

    private SimilarQuestions similar(Caller caller) {
        return qna.ask(0, QnaEndpoints.FIND_SIMILAR, new FindSimilar(QNA, "slides shared?", 5), caller)
                .await();
    }

    @Test
    void a_session_that_is_private_or_has_no_qna_refuses_attendees() {
        qna.stage.session.set(People.session(People.MULTI, true, Visibility.PRIVATE));
        assertThat(refusal(qna.send(ADA, new AskQuestion("Hello?", false))).code())
                .isEqualTo("not-found");
        qna.send(MAYA, new AskQuestion("Hello.", false)).await();
    }

    @Test
    void switched_off_it_refuses_everybody() {
        qna.stage.session.set(People.session(People.MULTI, false, Visibility.PUBLISHED));
        assertThat(refusal(qna.send(MAYA, new AskQuestion("Hello?", false))).code())
                .isEqualTo("module-off");
        assertThat(refusal(qna.ask(0, QnaEndpoints.LIST_QUESTIONS, new ListQuestions(QNA, true, null, 2), ADA))
                        .code())
                .isEqualTo("module-off");
    }
}
