package io.ovation.qna.thread;

import io.ovation.contracts.qna.EntryView;
import java.util.List;

/** How much of a thread stays in memory. */
final class Windows {
    private Windows() {}

    /** Id of the oldest entry that stays when one more is written. */
    static long from(Held thread, Bounds bounds) {
        List<EntryView> entries = thread.entries();
        int over = entries.size() + 1 - bounds.threadEntries();
        return over <= 0 ? thread.header().from() : entries.get(over - 1).id() + 1;
    }
}
