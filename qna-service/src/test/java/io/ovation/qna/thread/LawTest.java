package io.ovation.qna.thread;

import static io.ovation.qna.thread.People.ADA;
import static io.ovation.qna.thread.People.BEN;
import static io.ovation.qna.thread.People.DANA;
import static io.ovation.qna.thread.People.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.qna.ApproveQuestion;
import io.ovation.contracts.qna.AskQuestion;
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
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QnaView;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ReleaseThread;
import io.ovation.contracts.qna.ReopenThread;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.SeeThread;
import io.ovation.contracts.qna.StartAnswering;
import io.ovation.contracts.qna.UnblockAsker;
import io.ovation.contracts.qna.UnpinQuestion;
import io.ovation.contracts.qna.UnpublishQuestion;
import io.ovation.contracts.stage.QnaRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law: any snapshot and the events after it make what a fresh snapshot says, for owners, the team, each asker (also one without a name) and
 * somebody who never asked.
 */
class LawTest {
    private static final List<Caller> EVERYBODY =
            List.of(ADA, BEN, MAYA, DANA, People.caller("zoe", Role.ATTENDEE), People.caller("olga", Role.ORGANIZER));

    private final QnaLog log = new QnaLog();
    private final List<QnaState> states = new ArrayList<>(List.of(QnaState.EMPTY));

    @Test
    void question_asked_and_approved() {
        does(ADA, new AskQuestion("one", false));
        does(BEN, new AskQuestion("two", true));
        does(MAYA, new ApproveQuestion(2));
        holds(QnaEvent.QUESTION_ASKED, QnaEvent.QUESTION_APPROVED);
        assertThat(listed(2).author()).isNull();
    }

    @Test
    void message_added_and_answer_posted() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ReplyToThread(1, "an answer", null, false));
        does(ADA, new ReplyToThread(1, "but", 2L, false));
        does(MAYA, new ReplyToThread(1, "for all", 1L, true));
        does(MAYA, new ReplyToThread(1, "and more", 1L, true));
        holds(QnaEvent.MESSAGE_ADDED, QnaEvent.ANSWER_POSTED);
        assertThat(listed(1).answers()).hasSize(2);
    }

    @Test
    void thread_claimed_handed_and_released() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ClaimThread(1));
        does(MAYA, new HandThread(1, DANA.person()));
        does(MAYA, new ReleaseThread(1));
        does(DANA, new ClaimThread(1));
        log.now = log.now.plusSeconds(16 * 60);
        log.release();
        remember();
        holds(QnaEvent.THREAD_CLAIMED, QnaEvent.THREAD_HANDED, QnaEvent.THREAD_RELEASED);
        assertThat(log.last().type()).isEqualTo(QnaEvent.THREAD_RELEASED.type());
    }

    @Test
    void thread_seen_and_answering_started() {
        does(ADA, new AskQuestion("one", true));
        does(MAYA, new SeeThread(1));
        does(MAYA, new StartAnswering(1));
        holds(QnaEvent.THREAD_SEEN, QnaEvent.ANSWERING_STARTED);
    }

    @Test
    void question_dismissed_and_thread_reopened() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ApproveQuestion(1));
        does(MAYA, new DismissQuestion(1, "off topic"));
        does(MAYA, new ReopenThread(1));
        holds(QnaEvent.QUESTION_DISMISSED, QnaEvent.THREAD_REOPENED);
    }

    @Test
    void answer_published_and_question_unpublished() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ReplyToThread(1, "an answer", null, false));
        does(MAYA, new PublishAnswer(1, 2L, true));
        does(MAYA, new UnpublishQuestion(1));
        does(MAYA, new PublishAnswer(1, null, false));
        holds(QnaEvent.ANSWER_PUBLISHED, QnaEvent.QUESTION_UNPUBLISHED);
        assertThat(listed(1).answers()).hasSize(1);
    }

    @Test
    void question_answered_live_and_thread_answered() {
        does(ADA, new AskQuestion("one", false));
        does(BEN, new AskQuestion("two", false));
        does(MAYA, new ApproveQuestion(1));
        does(MAYA, new MarkAnsweredLive(1));
        does(MAYA, new MarkAnswered(2));
        holds(QnaEvent.QUESTION_ANSWERED_LIVE, QnaEvent.THREAD_ANSWERED);
    }

    @Test
    void ended_threads_that_left_the_memory() {
        for (int i = 0; i < 6; i++) {
            does(i % 2 == 0 ? ADA : BEN, new AskQuestion("question " + i, i % 3 == 0));
            does(MAYA, new MarkAnswered(log.rows.size()));
        }
        holds();
        assertThat(log.state.threads()).hasSize(3);
    }

    @Test
    void a_deleted_question_takes_its_copies_and_what_was_published_in_one_step() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ReplyToThread(1, "for all", 1L, true));
        does(MAYA, new ReplyToThread(1, "and more", 1L, true));
        does(ADA, new DeleteEntry(1));
        holds(QnaEvent.ENTRY_DELETED);
        assertThat(log.state.listed()).isEmpty();
        assertThat(log.rows.toString())
                .doesNotContain("one")
                .doesNotContain("for all")
                .contains("and more");
    }

    @Test
    void a_deleted_public_answer_leaves_the_question_and_the_other_answers() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ReplyToThread(1, "first", 1L, true));
        does(DANA, new ReplyToThread(1, "refused", 1L, true));
        does(MAYA, new ReplyToThread(1, "second", 1L, true));
        does(MAYA, new DeleteEntry(2));
        holds();
        assertThat(log.rows.toString())
                .doesNotContain("first")
                .contains("second")
                .contains("one");
        assertThat(listed(1).answers()).hasSize(1);
    }

    @Test
    void question_pinned_and_unpinned() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ApproveQuestion(1));
        does(MAYA, new PinQuestion(1));
        does(MAYA, new UnpinQuestion(1));
        does(MAYA, new PinQuestion(1));
        holds(QnaEvent.QUESTION_PINNED, QnaEvent.QUESTION_UNPINNED);
        assertThat(listed(1).marks().pinned()).isEqualTo(5);
    }

    @Test
    void asker_blocked_and_unblocked() {
        does(ADA, new AskQuestion("one", true));
        does(ADA, new AskQuestion("two", false));
        does(MAYA, new BlockAsker(1));
        does(MAYA, new BlockAsker(2));
        does(MAYA, new UnblockAsker(1));
        holds(QnaEvent.ASKER_BLOCKED, QnaEvent.ASKER_UNBLOCKED);
        assertThat(log.state.blocks(ADA.person())).isTrue();
    }

    @Test
    void totals_counted() {
        does(ADA, new AskQuestion("one", false));
        does(MAYA, new ReplyToThread(1, "for all", 1L, true));
        counts(Map.of(1L, Map.of("vote", 3L, "like", 1L), 2L, Map.of("like", 2L)));
        counts(Map.of(2L, Map.of()));
        holds(QnaEvent.TOTALS_COUNTED);
        assertThat(listed(1).marks().votes()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_people_do(int seed) {
        Random random = new Random(seed);
        log.room = QnaLog.room(new QnaRules(
                seed % 2 == 0 ? QnaRules.Threads.SINGLE : QnaRules.Threads.MULTI,
                seed % 5 == 0 ? QnaRules.Listing.PRIVATE : QnaRules.Listing.PUBLIC,
                seed % 3 == 0,
                true,
                seed % 4 < 2,
                4,
                1));
        for (int i = 0; i < 400; i++) {
            if (random.nextInt(10) == 0) {
                counts(Map.of(seq(random), Map.of("like", (long) random.nextInt(4), "vote", (long) random.nextInt(3))));
            } else if (random.nextInt(12) == 0) {
                log.release();
                remember();
            } else {
                does(EVERYBODY.get(random.nextInt(4)), command(random));
            }
            log.now = log.now.plusSeconds(random.nextInt(20));
        }
        holds();
        assertThat(log.rows.size()).isGreaterThan(60);
    }

    private QuestionView listed(long id) {
        return Objects.requireNonNull(log.state.listed().get(id));
    }

    private QnaCommand command(Random random) {
        long seq = seq(random);
        return switch (random.nextInt(30)) {
            case 0 -> new ClaimThread(thread(random));
            case 1 -> new ReleaseThread(thread(random));
            case 2 -> new HandThread(thread(random), DANA.person());
            case 3 -> new StartAnswering(thread(random));
            case 4 -> new SeeThread(thread(random));
            case 5, 6 -> new ApproveQuestion(thread(random));
            case 7 -> new DismissQuestion(thread(random), "why");
            case 8, 9 -> new PublishAnswer(thread(random), null, random.nextBoolean());
            case 10 -> new UnpublishQuestion(thread(random));
            case 11 -> new MarkAnsweredLive(thread(random));
            case 12 -> new MarkAnswered(thread(random));
            case 13 -> new ReopenThread(thread(random));
            case 14, 15 -> new DeleteEntry(seq);
            case 16 -> new PinQuestion(thread(random));
            case 17 -> new UnpinQuestion(thread(random));
            case 18 -> new BlockAsker(thread(random));
            case 19, 26, 27 -> new UnblockAsker(blockedThread(random));
            case 20, 21, 22 -> new ReplyToThread(thread(random), "reply " + seq, null, random.nextBoolean());
            default -> new AskQuestion("question " + random.nextInt(), random.nextBoolean());
        };
    }

    private long blockedThread(Random random) {
        return log.state.blocked().isEmpty()
                ? thread(random)
                : log.state.blocked().firstKey();
    }

    private long thread(Random random) {
        List<Long> threads = List.copyOf(log.state.threads().keySet());
        return threads.isEmpty() || random.nextInt(8) == 0 ? seq(random) : threads.get(random.nextInt(threads.size()));
    }

    private long seq(Random random) {
        int head = Math.max(1, log.rows.size());
        return random.nextBoolean() ? 1 + random.nextInt(head) : Math.max(1, head - random.nextInt(12));
    }

    private void does(Caller caller, QnaCommand command) {
        log.tryTo(caller, command);
        remember();
    }

    private void counts(Map<Long, Map<String, Long>> counts) {
        log.count(counts, log.rows.size());
        remember();
    }

    private void remember() {
        if (states.size() == log.rows.size()) {
            states.add(log.state);
        }
    }

    private void holds(QnaEvent... happened) {
        Set<String> types = log.rows.stream().map(row -> row.type()).collect(Collectors.toCollection(TreeSet::new));
        for (QnaEvent event : happened) {
            assertThat(types).contains(event.type());
        }
        assertThat(states).hasSize(log.rows.size() + 1);
        for (int seq = 0; seq < states.size(); seq++) {
            QnaState saved = states.get(seq);
            assertThat(log.replayed(saved, seq)).as("state from %d", seq).isEqualTo(log.state);
            for (Caller viewer : EVERYBODY) {
                viewHolds(saved, seq, viewer);
            }
        }
    }

    private void viewHolds(QnaState saved, int seq, Caller viewer) {
        QnaView view = QnaViews.of(saved, viewer.role().team());
        MineView mine = QnaViews.mine(saved).get(viewer.person());
        ViewFold fold = new ViewFold(viewer.person(), viewer.role(), view, mine);
        log.rows.subList(seq, log.rows.size()).forEach(fold::apply);
        assertThat(fold.view())
                .as("view of %s from %d", viewer.name(), seq)
                .isEqualTo(QnaViews.of(log.state, viewer.role().team()));
        assertThat(fold.mine())
                .as("what is of %s from %d", viewer.name(), seq)
                .isEqualTo(QnaViews.mine(log.state).getOrDefault(viewer.person(), MineView.NOTHING));
    }
}
