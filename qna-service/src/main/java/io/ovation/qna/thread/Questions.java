package io.ovation.qna.thread;

import io.ovation.contracts.qna.AnswerView;
import io.ovation.contracts.qna.Answered;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.PublicAnswer;
import io.ovation.contracts.qna.QuestionMarks;
import io.ovation.contracts.qna.QuestionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Listed questions with something changed. */
final class Questions {
    private Questions() {}

    /** The listed form of a question, with what it had when it was listed before. */
    static QuestionView of(EntryView question, @Nullable AuthorView author, @Nullable QuestionView before) {
        return new QuestionView(
                question.id(),
                Objects.requireNonNull(question.text()),
                question.at(),
                author,
                before == null ? List.of() : before.answers(),
                before == null ? QuestionMarks.NONE : before.marks());
    }

    static QuestionView marked(QuestionView question, QuestionMarks marks) {
        return new QuestionView(
                question.id(), question.text(), question.at(), question.author(), question.answers(), marks);
    }

    static QuestionView answered(QuestionView question, PublicAnswer added) {
        return marked(answered(question, added.answer()), added.marks());
    }

    /** With one more public answer, in its place by id. */
    static QuestionView answered(QuestionView question, AnswerView answer) {
        List<AnswerView> answers =
                new ArrayList<>(withoutAnswer(question, answer.id()).answers());
        int at = (int) answers.stream().filter(each -> each.id() < answer.id()).count();
        answers.add(at, answer);
        QuestionView with = with(question, answers);
        return marked(with, answered(question.marks(), Answered.PUBLICLY));
    }

    static QuestionView withoutAnswer(QuestionView question, long answer) {
        return with(
                question,
                question.answers().stream().filter(each -> each.id() != answer).toList());
    }

    private static QuestionView with(QuestionView question, List<AnswerView> answers) {
        return new QuestionView(
                question.id(),
                question.text(),
                question.at(),
                question.author(),
                List.copyOf(answers),
                question.marks());
    }

    static QuestionMarks answered(QuestionMarks marks, @Nullable Answered how) {
        return new QuestionMarks(marks.votes(), marks.likes(), how, marks.pinned());
    }

    static QuestionMarks pinned(QuestionMarks marks, @Nullable Long row) {
        return new QuestionMarks(marks.votes(), marks.likes(), marks.answered(), row);
    }

    static QuestionMarks voted(QuestionMarks marks, long votes) {
        return new QuestionMarks(votes, marks.likes(), marks.answered(), marks.pinned());
    }

    static QuestionMarks liked(QuestionMarks marks, long entry, long people) {
        Map<Long, Long> likes = new TreeMap<>(marks.likes());
        if (people == 0) {
            likes.remove(entry);
        } else {
            likes.put(entry, people);
        }
        return new QuestionMarks(marks.votes(), likes, marks.answered(), marks.pinned());
    }
}
