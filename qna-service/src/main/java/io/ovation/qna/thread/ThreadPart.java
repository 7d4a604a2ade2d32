package io.ovation.qna.thread;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.MarkedEntry;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.ThreadHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a run of the log says about one thread. */
final class ThreadPart {
    private final long thread;
    private final int limit;
    private final SortedMap<Long, EntryView> entries = new TreeMap<>();
    private @Nullable ThreadHeader header;
    private long last;
    private boolean whole;

    ThreadPart(long thread, int limit, long after) {
        this.thread = thread;
        this.limit = limit;
        this.last = after;
    }

    void take(ChannelEvent event) {
        Circles circles = event.circles();
        if (full()) {
            return;
        }
        last = event.seq();
        if (circles != null) {
            take(Folding.change(circles));
        }
    }

    private void take(QnaChange change) {
        if (change.thread() != null && change.thread().id() == thread) {
            header = change.thread();
            each(change.entries()).forEach(entry -> entries.put(entry.id(), entry));
        }
        for (MarkedEntry marked : each(change.entryMarks())) {
            entries.computeIfPresent(marked.id(), (id, entry) -> Entries.marked(entry, marked.marks()));
        }
    }

    private static <T> List<T> each(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    /** The log ended here. */
    void ended() {
        whole = !full();
    }

    boolean full() {
        return entries.size() >= limit;
    }

    boolean whole() {
        return whole;
    }

    long last() {
        return last;
    }

    @Nullable
    ThreadHeader header() {
        return header;
    }

    List<EntryView> entries() {
        return new ArrayList<>(entries.values());
    }
}
