package io.ovation.gateway.rest;

import io.ovation.contracts.qna.AskerView;
import io.ovation.contracts.qna.AuthorView;
import io.ovation.contracts.qna.EntryView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of an export of questions, the same in every form. */
final class QnaExportCells {
    static final List<String> COLUMNS = List.of(
            "thread",
            "entry",
            "kind",
            "at",
            "asker",
            "author",
            "text",
            "listing",
            "answered",
            "reason",
            "votes",
            "likes");

    private QnaExportCells() {}

    static Map<String, Object> of(QnaExport.Row row) {
        EntryView entry = row.exported().entry();
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("thread", row.exported().thread());
        cells.put("entry", entry.id());
        cells.put("kind", word(entry.kind()));
        cells.put("at", entry.at().toString());
        cells.put("asker", asker(row.exported().asker()));
        cells.put("author", name(entry.author()));
        cells.put("text", Objects.requireNonNullElse(entry.text(), ""));
        cells.put("listing", word(row.marks().listing()));
        cells.put("answered", word(row.marks().answered()));
        cells.put("reason", Objects.requireNonNullElse(row.marks().reason(), ""));
        cells.put("votes", String.valueOf(row.votes()));
        cells.put("likes", String.valueOf(row.marks().likes()));
        return cells;
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A file travels further than the panel, so that whoever asked without their name has none in it, also where the team may see it. */
    private static String asker(@Nullable AskerView asker) {
        return asker == null || asker.anonymous() || asker.author() == null ? "anonymous" : name(asker.author());
    }

    private static String name(@Nullable AuthorView author) {
        return author == null ? "" : author.name();
    }
}
