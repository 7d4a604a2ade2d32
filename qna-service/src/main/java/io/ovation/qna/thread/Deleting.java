package io.ovation.qna.thread;

import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.EntryDeleter;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QnaProblems;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.platform.channel.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes something away for good, with every copy of its text. */
final class Deleting {
    private final Turn turn;

    Deleting(Turn turn) {
        this.turn = turn;
    }

    Decision delete(long id, QnaAsk.@Nullable Old old) {
        turn.requireNotBlocked();
        Optional<QnaState.Place> place = turn.state().entry(id);
        return place.map(this::inMemory).orElseGet(() -> fromLog(id, old));
    }

    private Decision inMemory(QnaState.Place place) {
        Held thread = place.thread();
        EntryView entry = place.entry();
        boolean own = thread.wrote(turn.caller().person(), entry);
        Turn.require(own || turn.moderates(), seen(thread, entry) ? QnaProblems.NOT_YOURS : Problems.NOT_FOUND);
        if (entry.deleted() != null) {
            return Decision.unchanged();
        }
        List<Long> rows = rows(entry.id());
        List<EntryView> gone = thread.entries().stream()
                .filter(each -> each.deleted() == null && rows.contains(each.id()))
                .toList();
        Draft draft = Draft.of(turn, thread).header(after(thread, gone));
        EntryDeleter by = own ? EntryDeleter.AUTHOR : EntryDeleter.MODERATOR;
        gone.forEach(each -> draft.delete(Entries.tombstone(each, by)));
        fromTheList(draft, entry.id());
        return draft.happened(QnaEvent.ENTRY_DELETED, rows);
    }

    private boolean seen(Held thread, EntryView entry) {
        return thread.person().equals(turn.caller().person())
                || turn.caller().role().team()
                || turn.state().listing(entry.id()).isPresent();
    }

    private Decision fromLog(long id, QnaAsk.@Nullable Old old) {
        if (old == null) {
            throw Problems.NOT_FOUND.failure();
        }
        boolean own = old.author().equals(turn.caller().person());
        Turn.require(own || turn.moderates(), Problems.NOT_FOUND);
        boolean nothingLeft = old.gone() && !turn.state().copies().containsKey(id);
        if (nothingLeft) {
            return Decision.unchanged();
        }
        Draft draft = Draft.ofTheList(turn);
        fromTheList(draft, id);
        return draft.happened(QnaEvent.ENTRY_DELETED, rows(id));
    }

    /**
     * Its own row and those with copies of it. A row is blanked as a whole, so that an answer which was written and published in one step
     * goes with its question.
     */
    private List<Long> rows(long id) {
        Set<Long> rows = new HashSet<>(Set.of(id));
        rows.addAll(turn.state().copies().getOrDefault(id, List.of()));
        return rows.stream().sorted().toList();
    }

    /** A deleted question leaves the list; a deleted answer leaves its question, which is said anew since its rows are blank. */
    private void fromTheList(Draft draft, long id) {
        turn.state().listing(id).ifPresent(question -> {
            if (question.id() == id) {
                draft.unlist(id);
            } else {
                draft.list(without(question, id));
            }
        });
    }

    private static QuestionView without(QuestionView question, long answer) {
        QuestionView rest = Questions.withoutAnswer(question, answer);
        return Questions.marked(rest, Questions.liked(rest.marks(), answer, 0));
    }

    /** With nothing open, a thread that waited waits no more; with nothing in it that anybody could read, it has ended. */
    private static ThreadHeader after(Held thread, List<EntryView> gone) {
        List<EntryView> rest = new ArrayList<>(thread.entries());
        rest.removeIf(each -> gone.contains(each) || each.deleted() != null);
        boolean nothingOpen = rest.stream().noneMatch(Held::isOpen);
        if (rest.stream().noneMatch(entry -> entry.kind() != EntryKind.ANSWER)) {
            return Headers.in(ThreadState.DISMISSED, thread.header(), null);
        }
        return nothingOpen ? Headers.waiting(thread.header(), null) : thread.header();
    }
}
