package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.OwnThread;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.ReadThread;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadPage;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Threads from the log, for what is no longer in memory: forwards from the question that opened them. */
final class ThreadLog {
    static final int MAX_ENTRIES = 100;

    /** A page reads at most this much of the log; in a long run of other events it ends early and says where to go on. */
    private static final int MAX_CHUNKS = 8;

    private static final int CHUNK_ROWS = 300;

    private static final Map<String, EntryKind> KINDS = Map.of(
            QnaEvent.QUESTION_ASKED.type(), EntryKind.QUESTION,
            QnaEvent.MESSAGE_ADDED.type(), EntryKind.MESSAGE,
            QnaEvent.ANSWER_POSTED.type(), EntryKind.ANSWER);

    private final Journal journal;

    ThreadLog(Journal journal) {
        this.journal = journal;
    }

    /** The entry of this seq as it stands in the log, or nothing when the row is none. */
    Future<Optional<QnaAsk.Old>> entry(ChannelId channel, long seq) {
        return row(channel, seq)
                .map(found -> found.filter(event -> KINDS.containsKey(event.type()))
                        .map(event -> new QnaAsk.Old(seq, kind(event), event.actor(), event.body() == null)));
    }

    private static EntryKind kind(ChannelEvent event) {
        return KINDS.getOrDefault(event.type(), EntryKind.MESSAGE);
    }

    private Future<Optional<ChannelEvent>> row(ChannelId channel, long seq) {
        return journal.read(channel, Math.max(0, seq - 1), 1)
                .map(rows -> rows.stream().map(Row::event).findFirst());
    }

    /** A part of a thread; one that is neither the caller's nor for the team looks like none. */
    Future<ThreadPage> page(ReadThread asked, Caller caller, QnaState newest) {
        return row(asked.channel(), asked.thread()).compose(found -> {
            ChannelEvent opening =
                    found.filter(event -> opens(event, asked.thread())).orElseThrow(Problems.NOT_FOUND::failure);
            boolean own = opening.actor().equals(caller.person());
            if (!own && !caller.role().team()) {
                throw Problems.NOT_FOUND.failure();
            }
            int limit = Math.max(1, Math.min(asked.limit(), MAX_ENTRIES));
            ThreadPart part = new ThreadPart(asked.thread(), limit, Math.max(asked.after(), asked.thread() - 1));
            return read(asked.channel(), part, 0)
                    .map(read -> page(
                            read,
                            newest.thread(asked.thread()),
                            own,
                            caller.role().team()));
        });
    }

    private static boolean opens(ChannelEvent event, long thread) {
        Circles circles = event.circles();
        if (circles == null || !event.type().equals(QnaEvent.QUESTION_ASKED.type())) {
            return false;
        }
        QnaChange change = Folding.change(circles);
        return change.thread() != null && change.thread().id() == thread;
    }

    private Future<ThreadPart> read(ChannelId channel, ThreadPart part, int chunks) {
        if (part.full() || chunks >= MAX_CHUNKS) {
            return Future.succeededFuture(part);
        }
        return journal.read(channel, part.last(), CHUNK_ROWS).compose(rows -> {
            rows.forEach(row -> part.take(row.event()));
            if (rows.size() < CHUNK_ROWS) {
                part.ended();
                return Future.succeededFuture(part);
            }
            return read(channel, part, chunks + 1);
        });
    }

    private static ThreadPage page(ThreadPart part, Optional<Held> newest, boolean own, boolean team) {
        ThreadHeader header = newest.map(Held::header).orElse(part.header());
        OwnThread mine = own && header != null ? Headers.own(header) : null;
        List<EntryView> entries = part.entries().stream()
                .map(entry -> newest.flatMap(held -> held.entry(entry.id())).orElse(entry))
                .map(entry -> team ? entry : Entries.forAsker(entry))
                .toList();
        return new ThreadPage(team ? header : null, mine, entries, next(part));
    }

    private static @Nullable Long next(ThreadPart part) {
        return part.whole() ? null : part.last();
    }
}
