package io.ovation.qna.thread;

import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.contracts.qna.ThreadState;
import java.util.ArrayList;
import java.util.List;

/** Which threads leave the memory when one changes: ended ones, the oldest first, when there is more than there may be. */
final class Leaving {
    private Leaving() {}

    static List<Held> of(QnaState state, Bounds bounds, ThreadHeader changed) {
        List<Held> done = ended(state, changed.id());
        boolean ends = changed.state() == ThreadState.ANSWERED || changed.state() == ThreadState.DISMISSED;
        int tooMany = done.size() + (ends ? 1 : 0) - bounds.doneThreads();
        int entries = state.entries() + 1;
        List<Held> leaving = new ArrayList<>();
        for (Held thread : done) {
            if (leaving.size() < tooMany || entries > bounds.entries()) {
                leaving.add(thread);
                entries -= thread.entries().size();
            }
        }
        return leaving;
    }

    /** Whether one more entry has room, be it in the place of threads that ended. */
    static boolean roomForAnEntry(QnaState state, Bounds bounds) {
        int kept = state.threads().values().stream()
                .filter(thread -> !thread.done())
                .mapToInt(thread -> thread.entries().size())
                .sum();
        return kept < bounds.entries();
    }

    private static List<Held> ended(QnaState state, long but) {
        return state.threads().values().stream()
                .filter(thread -> thread.done() && thread.id() != but)
                .toList();
    }
}
