package io.ovation.qna.thread;

import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.platform.reaction.Counted;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Questions and what was written in threads, as the counter of votes and likes sees them. */
final class CountedEntries implements Counted<QnaState, QnaAsk> {
    /** Entries of threads that are counted when a channel is opened, besides all that is listed. */
    private static final int NEWEST = 300;

    @Override
    public Set<Long> newest(QnaState state) {
        Set<Long> newest = new TreeSet<>(state.listed().keySet());
        state.listed().values().stream()
                .map(QuestionView::answers)
                .forEach(answers -> answers.forEach(answer -> newest.add(answer.id())));
        state.threads().values().stream()
                .flatMap(thread -> thread.entries().stream())
                .filter(entry -> entry.deleted() == null)
                .map(EntryView::id)
                .sorted((one, other) -> Long.compare(other, one))
                .limit(NEWEST)
                .forEach(newest::add);
        return newest;
    }

    @Override
    public Set<Long> differing(QnaState state, Map<Long, Map<String, Long>> counts) {
        return Counting.differing(state, counts);
    }

    @Override
    public QnaAsk totals(Map<Long, Map<String, Long>> counts, long basedOn) {
        return new QnaAsk.Totals(counts, basedOn);
    }
}
