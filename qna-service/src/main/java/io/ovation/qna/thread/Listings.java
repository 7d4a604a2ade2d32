package io.ovation.qna.thread;

import io.ovation.contracts.qna.AnswerView;
import io.ovation.contracts.qna.Answered;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.DismissQuestion;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.Listing;
import io.ovation.contracts.qna.PublishAnswer;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.platform.channel.Decision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which questions everybody sees. */
final class Listings {
    private final Turn turn;

    Listings(Turn turn) {
        this.turn = turn;
    }

    Decision approve(long id) {
        QnaState.Place place = turn.question(id);
        Turn.require(turn.room().rules().visibility() == QnaRules.Listing.PUBLIC, QnaProblems.QUESTIONS_PRIVATE);
        if (turn.state().listed().containsKey(id)) {
            return Decision.unchanged();
        }
        Held thread = place.thread();
        ThreadHeader header = thread.header().state() == ThreadState.DISMISSED
                ? Headers.in(ThreadState.PENDING, thread.header(), turn.at())
                : thread.header();
        Draft draft = Draft.of(turn, thread).header(header);
        list(draft, thread, place.entry(), null, false);
        return draft.happened(QnaEvent.QUESTION_APPROVED);
    }

    Decision publish(PublishAnswer wanted) {
        QnaState.Place place = turn.question(wanted.question());
        Held thread = place.thread();
        EntryView answer = answer(thread, wanted.answer());
        AnswerView shown = new AnswerView(answer.id(), String.valueOf(answer.text()), answer.at());
        QuestionView listed = turn.state().listed().get(wanted.question());
        if (listed != null && listed.answers().contains(shown) && (listed.author() == null || !wanted.nameless())) {
            return Decision.unchanged();
        }
        Draft draft = Draft.of(turn, thread)
                .header(settled(thread, place.entry(), thread.header().state()));
        list(draft, thread, place.entry(), shown, wanted.nameless());
        return draft.happened(QnaEvent.ANSWER_PUBLISHED);
    }

    private static EntryView answer(Held thread, @Nullable Long wanted) {
        Optional<EntryView> answer = wanted == null
                ? thread.newest(EntryKind.ANSWER)
                : thread.entry(wanted).filter(entry -> entry.kind() == EntryKind.ANSWER && entry.deleted() == null);
        return answer.orElseThrow(QnaProblems.NO_ANSWER::failure);
    }

    /** Puts the question on the list, with an answer if there is one; a listed one keeps what it has. */
    void list(Draft draft, Held thread, EntryView question, @Nullable AnswerView answer, boolean nameless) {
        QuestionView before = turn.state().listed().get(question.id());
        Turn.require(
                before != null || turn.state().listed().size() < turn.bounds().listed(), QnaProblems.TOO_MANY_LISTED);
        boolean hidden = nameless || (before != null && before.author() == null);
        QuestionView listed = Questions.of(question, hidden ? null : author(thread), before);
        EntryMarks marks = Entries.listed(question.marks(), Listing.LISTED);
        if (answer != null) {
            listed = Questions.answered(listed, answer);
            marks = Entries.answered(marks, Answered.PUBLICLY);
        }
        draft.list(listed).mark(question.id(), marks);
    }

    private static @Nullable AuthorView author(Held thread) {
        return thread.header().asker().anonymous()
                ? null
                : thread.header().asker().author();
    }

    /** The thread when this question is open no more; in another state when it was the last one. */
    private static ThreadHeader settled(Held thread, EntryView question, ThreadState state) {
        boolean last = thread.open().stream().allMatch(open -> open.id() == question.id());
        if (!last) {
            return thread.header();
        }
        return state == thread.header().state()
                ? Headers.waiting(thread.header(), null)
                : Headers.in(state, thread.header(), null);
    }

    Decision dismiss(DismissQuestion wanted) {
        QnaState.Place place = turn.question(wanted.question());
        turn.requireNobodyElseHas(place.thread());
        EntryMarks marks = place.entry().marks();
        if (marks.listing() == Listing.DISMISSED) {
            return Decision.unchanged();
        }
        Draft draft = Draft.of(turn, place.thread())
                .header(settled(place.thread(), place.entry(), ThreadState.DISMISSED))
                .mark(wanted.question(), Entries.declined(marks, wanted.reason()));
        if (turn.state().listed().containsKey(wanted.question())) {
            draft.unlist(wanted.question());
        }
        return draft.happened(QnaEvent.QUESTION_DISMISSED);
    }

    Decision unpublish(long id) {
        turn.requireModerator();
        if (!turn.state().listed().containsKey(id)) {
            return Decision.unchanged();
        }
        Draft draft = inMemory(id)
                .map(place -> Draft.of(turn, place.thread())
                        .mark(id, Entries.listed(place.entry().marks(), Listing.PRIVATE)))
                .orElseGet(() -> Draft.ofTheList(turn));
        return draft.unlist(id).happened(QnaEvent.QUESTION_UNPUBLISHED);
    }

    Decision markAnsweredLive(long id) {
        turn.requireModerator();
        QuestionView listed = turn.state().listed().get(id);
        Draft draft = inMemory(id).map(this::live).orElse(null);
        if (draft == null) {
            Turn.require(listed != null, turn.gone(id));
            draft = Draft.ofTheList(turn);
        }
        boolean already = listed == null
                ? inMemory(id)
                        .filter(place -> place.entry().marks().answered() == Answered.LIVE)
                        .isPresent()
                : listed.marks().answered() == Answered.LIVE;
        if (already) {
            return Decision.unchanged();
        }
        if (listed != null) {
            draft.mark(id, Questions.answered(listed.marks(), Answered.LIVE));
        }
        return draft.happened(QnaEvent.QUESTION_ANSWERED_LIVE);
    }

    private Draft live(QnaState.Place place) {
        return Draft.of(turn, place.thread())
                .header(settled(place.thread(), place.entry(), ThreadState.ANSWERED))
                .mark(place.entry().id(), Entries.answered(place.entry().marks(), Answered.LIVE));
    }

    private Optional<QnaState.Place> inMemory(long question) {
        return turn.state()
                .entry(question)
                .filter(place ->
                        Entries.isQuestion(place.entry()) && place.entry().deleted() == null);
    }

    Decision pin(long id) {
        QuestionView question = listed(id);
        if (question.marks().pinned() != null) {
            return Decision.unchanged();
        }
        long pinned = turn.state().listed().values().stream()
                .filter(each -> each.marks().pinned() != null)
                .count();
        Turn.require(pinned < turn.bounds().pins(), QnaProblems.TOO_MANY_PINS);
        return Draft.ofTheList(turn)
                .mark(id, Questions.pinned(question.marks(), turn.next()))
                .happened(QnaEvent.QUESTION_PINNED);
    }

    Decision unpin(long id) {
        QuestionView question = listed(id);
        return question.marks().pinned() == null
                ? Decision.unchanged()
                : Draft.ofTheList(turn)
                        .mark(id, Questions.pinned(question.marks(), null))
                        .happened(QnaEvent.QUESTION_UNPINNED);
    }

    private QuestionView listed(long id) {
        turn.requireModerator();
        return Optional.ofNullable(turn.state().listed().get(id)).orElseThrow(QnaProblems.NOT_LISTED::failure);
    }
}
