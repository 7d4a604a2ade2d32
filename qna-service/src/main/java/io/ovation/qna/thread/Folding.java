package io.ovation.qna.thread;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.AnswerView;
import io.ovation.contracts.qna.BlockedAsker;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.MarkedEntry;
import io.ovation.contracts.qna.MarkedQuestion;
import io.ovation.contracts.qna.PublicAnswer;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what an event says into the state. A redacted event says less; what it no longer says, a later one undoes or says again. */
final class Folding {
    private Folding() {}

    /** An event of another form, which a newer version may write, changes nothing but the head: the next event's seq depends on it. */
    static QnaState apply(QnaState state, ChannelEvent event) {
        try {
            return folded(state, event);
        } catch (IllegalArgumentException anotherForm) {
            return state.copy(event.seq());
        }
    }

    private static QnaState folded(QnaState state, ChannelEvent event) {
        QnaState next = state.copy(event.seq());
        forget(next, event);
        Circles circles = event.circles();
        if (circles != null) {
            apply(next, event, change(circles));
        }
        return next;
    }

    /** The whole change, whoever sees which part of it. */
    static QnaChange change(Circles circles) {
        Map<String, Object> whole = new HashMap<>();
        Stream.concat(circles.parts().stream(), circles.lasting().stream()).forEach(part -> whole.putAll(part.body()));
        return Json.record(whole, QnaChange.class);
    }

    /** What a row redacts is no copy any more. */
    private static void forget(QnaState next, ChannelEvent event) {
        if (!event.redacts().isEmpty()) {
            event.redacts().forEach(row -> next.copies().remove(row));
            next.copies().replaceAll((entry, rows) -> without(rows, event.redacts()));
            next.copies().values().removeIf(List::isEmpty);
        }
    }

    private static List<Long> without(List<Long> rows, List<Long> redacted) {
        return rows.stream().filter(row -> !redacted.contains(row)).toList();
    }

    private static void apply(QnaState next, ChannelEvent event, QnaChange change) {
        ThreadHeader header = change.thread();
        if (header != null) {
            header(next, event, header);
            each(change.entries(), entry -> entry(next, header.id(), entry));
        }
        each(change.entryMarks(), marked -> mark(next, event, marked));
        if (change.listed() != null) {
            listed(next, event, change.listed());
        }
        if (change.publicAnswer() != null) {
            answered(next, event, change.publicAnswer());
        }
        each(change.questionMarks(), marked -> mark(next, event, marked));
        each(change.unlisted(), question -> next.listed().remove(question));
        each(change.left(), thread -> next.threads().remove(thread));
        blocks(next, change);
    }

    private static <T> void each(@Nullable List<T> some, Consumer<T> does) {
        if (some != null) {
            some.forEach(does);
        }
    }

    /** Who opens a thread stands only in the row. */
    private static void header(QnaState next, ChannelEvent event, ThreadHeader header) {
        Held known = next.threads().get(header.id());
        if (known != null) {
            next.threads().put(header.id(), known.with(header));
        } else if (header.id() == event.seq()) {
            next.threads().put(header.id(), new Held(event.actor(), header, List.of()));
        }
    }

    private static void entry(QnaState next, long thread, EntryView entry) {
        next.threads().computeIfPresent(thread, (id, held) -> held.with(entry).with(held.header()));
    }

    private static void mark(QnaState next, ChannelEvent event, MarkedEntry marked) {
        next.entry(marked.id())
                .ifPresent(place ->
                        next.threads().put(place.thread().id(), place.thread().marked(marked.id(), marked.marks())));
        counted(next, event, marked.id());
    }

    private static void mark(QnaState next, ChannelEvent event, MarkedQuestion marked) {
        next.listed().computeIfPresent(marked.id(), (id, question) -> Questions.marked(question, marked.marks()));
        counted(next, event, marked.id());
        marked.marks().likes().keySet().forEach(liked -> counted(next, event, liked));
    }

    private static void counted(QnaState next, ChannelEvent event, long entry) {
        if (event.type().equals(QnaEvent.TOTALS_COUNTED.type())) {
            next.countedAt().put(entry, event.seq());
            trim(next.countedAt());
        }
    }

    private static void listed(QnaState next, ChannelEvent event, QuestionView question) {
        next.listed().put(question.id(), question);
        copied(next, event, question.id());
        question.answers().stream().map(AnswerView::id).forEach(answer -> copied(next, event, answer));
    }

    private static void answered(QnaState next, ChannelEvent event, PublicAnswer added) {
        next.listed().computeIfPresent(added.question(), (id, question) -> Questions.answered(question, added));
        copied(next, event, added.answer().id());
    }

    private static void copied(QnaState next, ChannelEvent event, long entry) {
        if (entry != event.seq()) {
            List<Long> rows = new ArrayList<>(next.copies().getOrDefault(entry, List.of()));
            rows.add(event.seq());
            next.copies().put(entry, List.copyOf(rows));
            trim(next.copies());
        }
    }

    private static void trim(SortedMap<Long, ?> remembered) {
        if (remembered.size() > QnaState.REMEMBERED) {
            remembered.remove(remembered.firstKey());
        }
    }

    private static void blocks(QnaState next, QnaChange change) {
        BlockedAsker blocked = change.blocked();
        if (blocked != null) {
            next.thread(blocked.thread())
                    .ifPresent(thread ->
                            next.blocked().put(blocked.thread(), new QnaState.Block(thread.person(), blocked.name())));
        }
        if (change.unblocked() != null) {
            next.blocked().remove(change.unblocked());
        }
    }
}
