package io.ovation.qna.thread;

import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.AnswerView;
import io.ovation.contracts.qna.Answered;
import io.ovation.contracts.qna.AnsweringView;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.PublicAnswer;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.platform.channel.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a moderator writes, and that they are about to. */
final class Answering {
    private final Turn turn;

    Answering(Turn turn) {
        this.turn = turn;
    }

    /**
     * The first answer claims the thread; that nobody else has it is decided by the place in the log that only one answer gets. Where the asker
     * deleted everything there is nothing left to answer.
     */
    Decision answer(ReplyToThread reply) {
        Held thread = turn.thread(reply.thread());
        turn.requireNobodyElseHas(thread);
        Turn.require(thread.asks(), QnaProblems.THREAD_CLOSED);
        Turn.require(Leaving.roomForAnEntry(turn.state(), turn.bounds()), QnaProblems.QNA_FULL);
        Long replyTo = Asking.answered(thread, reply.replyTo());
        EntryView answer = new EntryView(
                turn.next(),
                EntryKind.ANSWER,
                turn.at(),
                reply.text(),
                turn.author(),
                replyTo,
                null,
                new EntryMarks(null, null, null, 0));
        List<EntryView> settled = settled(thread, replyTo);
        Draft draft = Draft.of(turn, thread).header(claimed(thread, settled)).write(answer);
        EntryView published = reply.publicly() ? published(thread, replyTo) : null;
        settled.stream()
                .filter(question -> !question.equals(published))
                .forEach(question -> draft.mark(question.id(), Entries.answered(question.marks(), Answered.PRIVATELY)));
        if (published != null) {
            publish(draft, thread, answer, published);
        }
        return draft.happened(QnaEvent.ANSWER_POSTED);
    }

    private ThreadHeader claimed(Held thread, List<EntryView> settled) {
        ThreadHeader header = Headers.claimed(thread.header(), turn.moderator(), turn.at());
        boolean nothingOpen = settled.containsAll(thread.open());
        return Headers.from(nothingOpen ? Headers.waiting(header, null) : header, Windows.from(thread, turn.bounds()));
    }

    /** The questions that an answer answers: the one that it names, else all that are open. */
    private static List<EntryView> settled(Held thread, @Nullable Long replyTo) {
        boolean named = replyTo != null
                && thread.entry(replyTo).filter(Entries::isQuestion).isPresent();
        return thread.open().stream()
                .filter(question -> !named || Long.valueOf(question.id()).equals(replyTo))
                .toList();
    }

    private static EntryView published(Held thread, @Nullable Long replyTo) {
        return thread.entries().stream()
                .filter(entry -> Entries.isQuestion(entry) && entry.deleted() == null)
                .filter(entry -> replyTo == null || entry.id() == replyTo)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> Problems.INVALID
                        .withError("replyTo", "question", "A public answer answers a question of the thread.")
                        .failure());
    }

    private void publish(Draft draft, Held thread, EntryView answer, EntryView question) {
        AnswerView shown = new AnswerView(answer.id(), String.valueOf(answer.text()), answer.at());
        QuestionView listed = turn.state().listed().get(question.id());
        if (listed == null) {
            new Listings(turn).list(draft, thread, question, shown, false);
        } else {
            draft.answer(new PublicAnswer(question.id(), shown, Questions.answered(listed.marks(), Answered.PUBLICLY)))
                    .mark(question.id(), Entries.answered(question.marks(), Answered.PUBLICLY));
        }
    }

    /** A hint for the other moderators; renewed when half of it is over. */
    Decision start(long id) {
        turn.requireModerator();
        Held thread = turn.thread(id);
        turn.requireNobodyElseHas(thread);
        AnsweringView now = thread.header().answering();
        if (now != null && now.until().isAfter(turn.at())) {
            boolean own = now.person().equals(turn.caller().person());
            if (!own) {
                throw QnaProblems.BEING_ANSWERED
                        .withDetail(now.name() + " is writing an answer.")
                        .failure();
            }
            if (now.until().isAfter(turn.at().plusMillis(turn.bounds().answeringMillis() / 2))) {
                return Decision.unchanged();
            }
        }
        AnsweringView who = new AnsweringView(
                turn.caller().person(),
                turn.caller().name(),
                turn.at().plusMillis(turn.bounds().answeringMillis()));
        return Draft.of(turn, thread)
                .header(Headers.answering(thread.header(), who))
                .happened(QnaEvent.ANSWERING_STARTED);
    }

    Decision see(long id) {
        turn.requireModerator();
        Held thread = turn.thread(id);
        if (thread.header().seenAt() != null) {
            return Decision.unchanged();
        }
        return Draft.of(turn, thread)
                .header(Headers.seen(thread.header(), turn.at()))
                .happened(QnaEvent.THREAD_SEEN);
    }

    Decision markAnswered(long id) {
        turn.requireModerator();
        Held thread = turn.thread(id);
        turn.requireNobodyElseHas(thread);
        if (thread.header().state() == ThreadState.ANSWERED) {
            return Decision.unchanged();
        }
        Draft draft = Draft.of(turn, thread).header(Headers.in(ThreadState.ANSWERED, thread.header(), null));
        thread.open()
                .forEach(question -> draft.mark(question.id(), Entries.answered(question.marks(), Answered.PRIVATELY)));
        return draft.happened(QnaEvent.THREAD_ANSWERED);
    }
}
