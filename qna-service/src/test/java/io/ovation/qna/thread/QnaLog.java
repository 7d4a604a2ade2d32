package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.qna.DeleteEntry;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log in memory with its live state, as an owner keeps it: decide, number, fold, redact. */
final class QnaLog {
    static final Bounds BOUNDS = new Bounds(6, 3, 40, 8, 5, 2, 3, 30_000);

    final QnaLogic logic = new QnaLogic(BOUNDS);
    final List<ChannelEvent> rows = new ArrayList<>();
    QnaState state = QnaState.EMPTY;
    Instant now = People.START;
    Room room = room(People.MULTI);

    static Room room(QnaRules rules) {
        return Room.of(People.session(rules, true, Visibility.PUBLISHED));
    }

    /** Sends a command that must be accepted; the seq of what happened, or the head when nothing did. */
    long send(Caller caller, QnaCommand command) {
        Problem problem = tryTo(caller, command);
        if (problem != null) {
            throw new AssertionError(command + " was refused: " + problem);
        }
        return rows.size();
    }

    /** Sends a command; why it is refused, or null. */
    @Nullable
    Problem tryTo(Caller caller, QnaCommand command) {
        return take(new QnaAsk.ByPerson(command, caller, room, old(command)), caller.person());
    }

    void count(Map<Long, Map<String, Long>> counts, long basedOn) {
        take(new QnaAsk.Totals(counts, basedOn), "system");
    }

    void release() {
        take(new QnaAsk.Release(room), "system");
    }

    private @Nullable Problem take(QnaAsk ask, String actor) {
        Decision decision = logic.decide(state, ask, now);
        if (decision instanceof Decision.Refused refused) {
            return refused.problem();
        } else if (decision instanceof Decision.Happened fact) {
            happened(fact, actor);
        }
        return null;
    }

    private void happened(Decision.Happened fact, String actor) {
        long seq = rows.size() + 1L;
        ChannelEvent event = new ChannelEvent(
                seq, fact.type(), now, actor, fact.body(), fact.audience(), fact.redacts(), null, fact.circles());
        state = logic.apply(state, event);
        rows.add(event);
        fact.redacts().forEach(each -> rows.set((int) (each - 1), row(each).redacted()));
    }

    ChannelEvent row(long seq) {
        return rows.get((int) (seq - 1));
    }

    ChannelEvent last() {
        return row(rows.size());
    }

    /** What the service reads from the store before it decides. */
    private QnaAsk.@Nullable Old old(QnaCommand command) {
        if (!(command instanceof DeleteEntry delete) || delete.entry() < 1 || delete.entry() > rows.size()) {
            return null;
        }
        ChannelEvent row = row(delete.entry());
        Map<String, EntryKind> kinds = Map.of(
                QnaEvent.QUESTION_ASKED.type(), EntryKind.QUESTION,
                QnaEvent.MESSAGE_ADDED.type(), EntryKind.MESSAGE,
                QnaEvent.ANSWER_POSTED.type(), EntryKind.ANSWER);
        EntryKind kind = kinds.get(row.type());
        return kind == null ? null : new QnaAsk.Old(row.seq(), kind, row.actor(), row.body() == null);
    }

    /** The state that an owner comes to that starts from a saved state and reads the rest as it is stored now. */
    QnaState replayed(QnaState saved, long savedSeq) {
        QnaState folded = logic.decode(logic.encode(saved));
        for (ChannelEvent row : rows.subList((int) savedSeq, rows.size())) {
            folded = logic.apply(folded, row);
        }
        return folded;
    }
}
