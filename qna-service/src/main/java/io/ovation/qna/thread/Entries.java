package io.ovation.qna.thread;

import io.ovation.contracts.qna.Answered;
import io.ovation.contracts.qna.EntryDeleter;
import io.ovation.contracts.qna.EntryKind;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.Listing;
import org.jspecify.annotations.Nullable;

/** Entries and their marks with one thing changed. */
final class Entries {
    private Entries() {}

    static boolean isQuestion(EntryView entry) {
        return entry.kind() == EntryKind.QUESTION;
    }

    static EntryView marked(EntryView entry, EntryMarks marks) {
        return new EntryView(
                entry.id(),
                entry.kind(),
                entry.at(),
                entry.text(),
                entry.author(),
                entry.replyTo(),
                entry.deleted(),
                marks);
    }

    /** The entry as its thread's asker sees it: whoever answered is the session. */
    static EntryView forAsker(EntryView entry) {
        return new EntryView(
                entry.id(),
                entry.kind(),
                entry.at(),
                entry.text(),
                null,
                entry.replyTo(),
                entry.deleted(),
                entry.marks());
    }

    /** All that stays of a deleted entry. */
    static EntryView tombstone(EntryView entry, EntryDeleter by) {
        EntryMarks none = new EntryMarks(null, null, null, 0);
        return new EntryView(entry.id(), entry.kind(), entry.at(), null, entry.author(), entry.replyTo(), by, none);
    }

    static EntryMarks listed(EntryMarks marks, Listing listing) {
        return new EntryMarks(listing, marks.answered(), null, marks.likes());
    }

    static EntryMarks declined(EntryMarks marks, @Nullable String reason) {
        return new EntryMarks(Listing.DISMISSED, marks.answered(), reason, marks.likes());
    }

    static EntryMarks answered(EntryMarks marks, @Nullable Answered how) {
        return new EntryMarks(marks.listing(), how, marks.reason(), marks.likes());
    }

    static EntryMarks liked(EntryMarks marks, long likes) {
        return new EntryMarks(marks.listing(), marks.answered(), marks.reason(), likes);
    }
}
