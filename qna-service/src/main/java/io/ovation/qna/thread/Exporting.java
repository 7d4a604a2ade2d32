package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.ExportPage;
import io.ovation.contracts.qna.ExportedEntry;
import io.ovation.contracts.qna.MarkedEntry;
import io.ovation.contracts.qna.MarkedQuestion;
import io.ovation.contracts.qna.QnaChange;
import io.ovation.contracts.qna.ReadExport;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.platform.journal.Journal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole log in pages, for reports: also what was dismissed or has left the memory, never what was deleted. */
final class Exporting {
    private static final int PAGE_ROWS = 300;

    private final Journal journal;

    Exporting(Journal journal) {
        this.journal = journal;
    }

    Future<ExportPage> page(ReadExport asked, Caller caller) {
        if (!caller.role().team()) {
            return Future.failedFuture(Problems.FORBIDDEN.failure());
        }
        long after = Math.max(0, asked.after());
        return journal.read(asked.channel(), after, PAGE_ROWS).map(rows -> {
            Page page = new Page();
            rows.forEach(row -> page.take(row.event()));
            return page.done(after + rows.size(), rows.size() < PAGE_ROWS);
        });
    }

    private static final class Page {
        private final List<ExportedEntry> entries = new ArrayList<>();
        private final Map<Long, MarkedEntry> marks = new TreeMap<>();
        private final Map<Long, MarkedQuestion> votes = new TreeMap<>();

        void take(ChannelEvent event) {
            Circles circles = event.circles();
            if (circles != null) {
                take(event, Folding.change(circles));
            }
        }

        private void take(ChannelEvent event, QnaChange change) {
            ThreadHeader thread = change.thread();
            if (thread != null) {
                each(change.entries()).stream()
                        .filter(entry -> entry.id() == event.seq())
                        .forEach(entry -> entries.add(new ExportedEntry(thread.id(), thread.asker(), entry)));
            }
            each(change.entryMarks()).forEach(marked -> marks.put(marked.id(), marked));
            each(change.questionMarks()).forEach(marked -> votes.put(marked.id(), marked));
        }

        private static <T> List<T> each(@Nullable List<T> some) {
            return some == null ? List.of() : some;
        }

        ExportPage done(long next, boolean end) {
            return new ExportPage(entries, List.copyOf(marks.values()), List.copyOf(votes.values()), next, end);
        }
    }
}
