package io.ovation.gateway.rest;

import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.ExportPage;
import io.ovation.contracts.qna.ExportedEntry;
import io.ovation.contracts.qna.MarkedEntry;
import io.ovation.contracts.qna.MarkedQuestion;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes everything of a Q&A, page by page as it is read: a first reading collects how entries stand, a second one writes them. Only what changed
 * after it was written is kept in memory, about 100 bytes an entry.
 */
final class QnaExport {
    /** More changed entries than any event has; beyond it, the export is refused. */
    private static final int MAX_CHANGED = 200_000;

    private final Function<Long, Future<ExportPage>> pages;
    private final Map<Long, EntryMarks> marks = new HashMap<>();
    private final Map<Long, Long> votes = new HashMap<>();
    private long written;

    /** How rows become text. */
    interface Form {
        String mediaType();

        String begin();

        String row(Row row, boolean first);

        String end();
    }

    /** An entry as it stands now. */
    record Row(ExportedEntry exported, EntryMarks marks, long votes) {}

    QnaExport(Function<Long, Future<ExportPage>> pages) {
        this.pages = pages;
    }

    Future<Void> write(HttpServerResponse response, Form form) {
        return collect(0).compose(collected -> {
            response.putHeader("Content-Type", form.mediaType())
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("Content-Disposition", "attachment; filename=\"questions\"")
                    .setChunked(true);
            return response.write(form.begin())
                    .compose(begun -> write(response, form, 0))
                    .compose(rows -> response.end(form.end()));
        });
    }

    private Future<Void> collect(long after) {
        return pages.apply(after).compose(page -> {
            page.marks().forEach(this::changed);
            page.votes().forEach(this::counted);
            if (marks.size() > MAX_CHANGED) {
                return Future.failedFuture(Problems.OVERLOADED.failure());
            }
            return page.end() ? Future.succeededFuture() : collect(page.next());
        });
    }

    private void changed(MarkedEntry entry) {
        marks.put(entry.id(), entry.marks());
    }

    private void counted(MarkedQuestion question) {
        votes.put(question.id(), question.marks().votes());
    }

    private Future<Void> write(HttpServerResponse response, Form form, long after) {
        return pages.apply(after).compose(page -> {
            StringBuilder text = new StringBuilder();
            page.entries().forEach(entry -> text.append(form.row(row(entry), written++ == 0)));
            Future<Void> sent = text.isEmpty() ? Future.succeededFuture() : response.write(text.toString());
            return sent.compose(done -> page.end() ? Future.succeededFuture() : write(response, form, page.next()));
        });
    }

    private Row row(ExportedEntry exported) {
        long id = exported.entry().id();
        return new Row(exported, marks.getOrDefault(id, exported.entry().marks()), votes.getOrDefault(id, 0L));
    }
}
