package io.ovation.qna.thread;

import static io.ovation.qna.thread.People.ADA;
import static io.ovation.qna.thread.People.BEN;
import static io.ovation.qna.thread.People.DANA;
import static io.ovation.qna.thread.People.MAYA;
import static io.ovation.qna.thread.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.ApproveQuestion;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.AskerStatus;
import io.ovation.contracts.qna.BlockAsker;
import io.ovation.contracts.qna.ClaimThread;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.DismissQuestion;
import io.ovation.contracts.qna.HandThread;
import io.ovation.contracts.qna.MarkAnswered;
import io.ovation.contracts.qna.MarkAnsweredLive;
import io.ovation.contracts.qna.MineView;
import io.ovation.contracts.qna.PinQuestion;
import io.ovation.contracts.qna.PublishAnswer;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ReleaseThread;
import io.ovation.contracts.qna.ReopenThread;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.SeeThread;
import io.ovation.contracts.qna.StartAnswering;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.contracts.qna.UnblockAsker;
import io.ovation.contracts.qna.UnpinQuestion;
import io.ovation.contracts.qna.UnpublishQuestion;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {
    private final QnaLog log = new QnaLog();

    private void refused(Caller caller, QnaCommand command, String code) {
        Problem problem = log.tryTo(caller, command);
        assertThat(Objects.requireNonNull(problem).code())
                .as("%s by %s", command, caller.name())
                .isEqualTo(code);
    }

    private long ask(Caller caller, String text) {
        return log.send(caller, new AskQuestion(text, false));
    }

    private QuestionView listed(long id) {
        return Objects.requireNonNull(log.state.listed().get(id));
    }

    private MineView mine(Caller caller) {
        return Objects.requireNonNull(QnaViews.mine(log.state).get(caller.person()));
    }

    private Circles circles() {
        return Objects.requireNonNull(log.last().circles());
    }

    private static QnaChange seen(ChannelEvent event, Caller caller) {
        return Objects.requireNonNull(ViewFold.seen(event, caller.person(), caller.role()));
    }

    private AskerStatus status(Caller caller) {
        return mine(caller).threads().get(0).thread().status();
    }

    static List<QnaCommand> forModerators() {
        return List.of(
                new ClaimThread(1),
                new ReleaseThread(1),
                new HandThread(1, "p_dana"),
                new StartAnswering(1),
                new SeeThread(1),
                new ApproveQuestion(1),
                new DismissQuestion(1, null),
                new PublishAnswer(1, null, false),
                new UnpublishQuestion(1),
                new MarkAnsweredLive(1),
                new MarkAnswered(1),
                new ReopenThread(1),
                new PinQuestion(1),
                new UnpinQuestion(1),
                new BlockAsker(1),
                new UnblockAsker(1));
    }

    @ParameterizedTest
    @MethodSource("forModerators")
    void neither_attendees_nor_speakers_moderate(QnaCommand command) {
        ask(ADA, "one");
        refused(ADA, command, "forbidden");
        refused(SAM, command, "forbidden");
    }

    @ParameterizedTest
    @MethodSource("forModerators")
    void switched_off_everything_is_refused(QnaCommand command) {
        ask(ADA, "one");
        log.room = Room.of(People.session(People.MULTI, false, Visibility.PUBLISHED));
        refused(MAYA, command, "module-off");
        refused(ADA, new AskQuestion("two", false), "module-off");
    }

    @Test
    void the_asker_is_told_at_every_step() {
        ask(ADA, "one");
        assertThat(status(ADA)).isEqualTo(AskerStatus.WAITING);
        log.send(MAYA, new SeeThread(1));
        assertThat(status(ADA)).isEqualTo(AskerStatus.SEEN);
        assertThat(log.state.thread(1).orElseThrow().header().state()).isEqualTo(ThreadState.PENDING);
        log.send(MAYA, new ClaimThread(1));
        assertThat(status(ADA)).isEqualTo(AskerStatus.BEING_ANSWERED);
        log.send(MAYA, new ReleaseThread(1));
        assertThat(status(ADA)).isEqualTo(AskerStatus.SEEN);
        log.send(DANA, new ReplyToThread(1, "yes", null, false));
        assertThat(status(ADA)).isEqualTo(AskerStatus.ANSWERED);
        log.send(ADA, new ReplyToThread(1, "and now?", null, false));
        assertThat(status(ADA)).isEqualTo(AskerStatus.BEING_ANSWERED);
        log.send(DANA, new DismissQuestion(1, "enough"));
        assertThat(mine(ADA).toString()).contains("enough");
    }

    @Test
    void a_declined_question_says_why_to_its_asker_and_to_no_other_attendee() {
        ask(ADA, "one");
        log.send(MAYA, new ApproveQuestion(1));
        log.send(MAYA, new DismissQuestion(1, "off topic"));
        assertThat(status(ADA)).isEqualTo(AskerStatus.DECLINED);
        assertThat(seen(log.last(), ADA).toString()).contains("off topic");
        assertThat(seen(log.last(), BEN).toString()).doesNotContain("off topic");
    }

    @Test
    void who_answers_is_for_the_team_and_the_asker_hears_the_session() {
        ask(ADA, "one");
        log.send(MAYA, new ReplyToThread(1, "yes", null, false));
        QnaChange own = seen(log.last(), ADA);
        assertThat(own.toString()).contains("yes").doesNotContain("maya");
        assertThat(seen(log.last(), DANA).toString()).contains("maya");
        assertThat(ViewFold.seen(log.last(), "p_ben", BEN.role())).isNull();
        assertThat(circles().actorHidden()).isTrue();
    }

    @Test
    void what_only_moves_a_thread_among_moderators_reaches_no_attendee() {
        ask(ADA, "one");
        log.send(MAYA, new ClaimThread(1));
        for (QnaCommand command : List.of(new StartAnswering(1), new HandThread(1, "p_dana"))) {
            log.send(MAYA, command);
            assertThat(log.last().audience().includes(ADA.person(), ADA.role())).isFalse();
        }
    }

    @Test
    void an_anonymous_asker_is_known_to_nobody_but_themself() {
        log.send(ADA, new AskQuestion("one", true));
        ChannelEvent asked = log.last();
        assertThat(seen(asked, MAYA).toString()).doesNotContain("ada");
        assertThat(Objects.requireNonNull(seen(asked, ADA).myThread()).anonymous())
                .isTrue();
        log.send(MAYA, new ApproveQuestion(1));
        assertThat(circles().toString().replace("[p_ada]", "")).doesNotContain("ada");
        log.send(MAYA, new BlockAsker(1));
        assertThat(QnaViews.of(log.state, true).toString()).doesNotContain("ada");
        refused(ADA, new AskQuestion("two", false), "blocked");
    }

    @Test
    void a_block_by_one_thread_says_nothing_about_another_of_the_same_person() {
        ask(ADA, "named");
        log.send(ADA, new AskQuestion("anonymous", true));
        log.send(MAYA, new BlockAsker(2));
        assertThat(log.state.blocked()).containsOnlyKeys(2L);
        log.send(MAYA, new BlockAsker(1));
        log.send(MAYA, new UnblockAsker(2));
        refused(ADA, new AskQuestion("three", false), "blocked");
        log.send(MAYA, new UnblockAsker(1));
        ask(ADA, "three");
    }

    @Test
    void in_one_thread_mode_questions_join_and_anonymous_ones_keep_apart() {
        log.room = QnaLog.room(People.with(QnaRules.Threads.SINGLE, QnaRules.Listing.PUBLIC, true));
        ask(ADA, "one");
        ask(ADA, "two");
        log.send(ADA, new AskQuestion("three", true));
        log.send(ADA, new AskQuestion("four", true));
        ask(BEN, "five");
        assertThat(log.state.threads()).containsOnlyKeys(1L, 3L, 5L);
        assertThat(log.state.thread(3).orElseThrow().header().asker().author()).isNull();
    }

    @Test
    void another_moderators_thread_is_theirs() {
        ask(ADA, "one");
        log.send(MAYA, new ReplyToThread(1, "yes", null, false));
        int rows = log.rows.size();
        for (QnaCommand command : List.of(
                new ReplyToThread(1, "no", null, false),
                new ClaimThread(1),
                new HandThread(1, "p_dana"),
                new StartAnswering(1),
                new MarkAnswered(1),
                new DismissQuestion(1, null))) {
            refused(DANA, command, "thread-claimed");
        }
        assertThat(Objects.requireNonNull(log.tryTo(DANA, new ClaimThread(1))).detail())
                .isEqualTo("maya has it since " + People.START + ".");
        assertThat(log.rows).hasSize(rows);
    }

    @Test
    void threads_of_others_look_like_none_to_attendees() {
        ask(ADA, "one");
        refused(BEN, new ReplyToThread(1, "me too", null, false), "not-found");
        refused(BEN, new DeleteEntry(1), "not-found");
        refused(BEN, new ReplyToThread(9, "hello", null, false), "not-found");
        refused(MAYA, new ClaimThread(9), "not-found");
        log.send(MAYA, new ApproveQuestion(1));
        refused(BEN, new DeleteEntry(1), "not-yours");
        refused(ADA, new ReplyToThread(1, "public", null, true), "forbidden");
    }

    @Test
    void visibility_and_approval_say_what_is_listed() {
        log.room = QnaLog.room(People.with(QnaRules.Threads.MULTI, QnaRules.Listing.PUBLIC, false));
        ask(ADA, "at once");
        assertThat(log.state.listed()).containsOnlyKeys(1L);
        log.room = QnaLog.room(People.with(QnaRules.Threads.MULTI, QnaRules.Listing.PRIVATE, false));
        ask(ADA, "never");
        refused(MAYA, new ApproveQuestion(2), "questions-private");
        refused(MAYA, new PublishAnswer(2, null, false), "no-answer");
        log.send(MAYA, new ReplyToThread(2, "but now", null, true));
        assertThat(log.state.listed()).containsOnlyKeys(1L, 2L);
    }

    @Test
    void limits_are_met_and_said() {
        for (int i = 0; i < 5; i++) {
            ask(ADA, "question " + i);
        }
        refused(ADA, new AskQuestion("too many", false), "too-many-open-questions");
        ask(BEN, "the sixth thread");
        refused(BEN, new AskQuestion("the seventh", false), "qna-full");
        for (long id = 1; id <= 5; id++) {
            log.send(MAYA, new ApproveQuestion(id));
        }
        refused(MAYA, new ApproveQuestion(6), "too-many-listed");
        log.send(MAYA, new PinQuestion(1));
        log.send(MAYA, new PinQuestion(2));
        refused(MAYA, new PinQuestion(3), "too-many-pins");
        refused(MAYA, new PinQuestion(6), "not-listed");
        for (long id = 1; id <= 3; id++) {
            log.send(MAYA, new BlockAsker(id));
        }
        refused(MAYA, new BlockAsker(4), "too-many-blocked");
    }

    @Test
    void a_full_memory_takes_nothing_more_until_something_ends() {
        log.room = QnaLog.room(People.with(QnaRules.Threads.SINGLE, QnaRules.Listing.PRIVATE, false));
        for (int person = 0; person < 5; person++) {
            Caller caller = People.caller("guest" + person, ADA.role());
            long thread = ask(caller, "question");
            for (int i = 0; i < 7; i++) {
                log.send(caller, new ReplyToThread(thread, "more", null, false));
            }
        }
        refused(ADA, new AskQuestion("one too many", false), "qna-full");
        refused(MAYA, new ReplyToThread(1, "an answer", null, false), "qna-full");
        log.send(MAYA, new MarkAnswered(1));
        ask(ADA, "in its place");
        assertThat(log.state.threads()).doesNotContainKey(1L);
    }

    @Test
    void other_refusals() {
        log.room = QnaLog.room(QnaRules.DEFAULTS);
        refused(ADA, new AskQuestion("who am I", true), "not-anonymously");
        ask(ADA, "one");
        ask(MAYA, "a moderator's");
        refused(MAYA, new HandThread(1, "p_ben"), "invalid");
        refused(MAYA, new ReplyToThread(1, "to what", 2L, false), "invalid");
        refused(MAYA, new BlockAsker(2), "moderator-not-blockable");
        log.send(MAYA, new StartAnswering(1));
        refused(DANA, new StartAnswering(1), "being-answered");
        log.send(MAYA, new DismissQuestion(1, null));
        refused(ADA, new ReplyToThread(1, "but", null, false), "thread-closed");
    }

    @Test
    void what_its_author_deleted_is_not_answered_a_second_time() {
        ask(ADA, "one");
        log.send(MAYA, new ReplyToThread(1, "an answer", null, false));
        log.send(ADA, new DeleteEntry(1));
        refused(DANA, new ReplyToThread(1, "another answer", null, false), "thread-closed");
        long second = ask(BEN, "two");
        log.send(BEN, new DeleteEntry(second));
        refused(MAYA, new ReplyToThread(second, "too late", null, false), "thread-closed");
    }

    @Test
    void what_is_so_already_changes_nothing() {
        ask(ADA, "one");
        log.send(MAYA, new SeeThread(1));
        log.send(MAYA, new ClaimThread(1));
        log.send(MAYA, new StartAnswering(1));
        log.send(MAYA, new ApproveQuestion(1));
        log.send(MAYA, new PinQuestion(1));
        log.send(MAYA, new BlockAsker(1));
        int rows = log.rows.size();
        for (QnaCommand command : List.of(
                new SeeThread(1),
                new ClaimThread(1),
                new HandThread(1, "p_maya"),
                new StartAnswering(1),
                new ApproveQuestion(1),
                new PinQuestion(1),
                new BlockAsker(1),
                new ReopenThread(1))) {
            log.send(MAYA, command);
        }
        assertThat(log.rows).hasSize(rows);
    }

    @Test
    void a_silent_owner_loses_the_thread_when_the_time_is_over_and_not_before() {
        ask(ADA, "one");
        log.send(MAYA, new ClaimThread(1));
        log.now = log.now.plusSeconds(15 * 60 - 1);
        log.release();
        assertThat(log.rows).hasSize(2);
        log.now = log.now.plusSeconds(1);
        log.release();
        log.release();
        assertThat(log.rows).hasSize(3);
        assertThat(status(ADA)).isEqualTo(AskerStatus.SEEN);
    }

    @Test
    void an_owner_who_has_answered_keeps_the_thread() {
        ask(ADA, "one");
        log.send(MAYA, new ReplyToThread(1, "yes", null, false));
        log.now = log.now.plusSeconds(3_600);
        log.release();
        assertThat(log.state.thread(1).orElseThrow().header().state()).isEqualTo(ThreadState.CLAIMED);
    }

    @Test
    void a_total_counted_before_a_newer_one_is_dropped() {
        ask(ADA, "one");
        log.send(MAYA, new ApproveQuestion(1));
        log.count(Map.of(1L, Map.of("vote", 2L)), 2);
        log.count(Map.of(1L, Map.of("vote", 1L)), 2);
        assertThat(listed(1).marks().votes()).isEqualTo(2);
        log.count(Map.of(1L, Map.of("vote", 1L)), 3);
        assertThat(listed(1).marks().votes()).isEqualTo(1);
    }

    @Test
    void an_event_of_a_form_that_is_not_known_moves_only_the_head() {
        ask(ADA, "one");
        Circles strange =
                new Circles(List.of(new CirclePart(Audience.TEAM, Map.of("entryMarks", "none"))), List.of(), true);
        ChannelEvent event = new ChannelEvent(
                2, "asker-praised", log.now, "p_maya", Map.of(), Audience.TEAM, List.of(), null, strange);
        QnaState after = log.logic.apply(log.state, event);
        assertThat(after.head()).isEqualTo(2);
        assertThat(after.threads()).isEqualTo(log.state.threads());
    }
}
