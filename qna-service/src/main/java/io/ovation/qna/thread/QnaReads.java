package io.ovation.qna.thread;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problems;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.FindSimilar;
import io.ovation.contracts.qna.ListQuestions;
import io.ovation.contracts.qna.ListThreads;
import io.ovation.contracts.qna.QuestionPage;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.SimilarQuestion;
import io.ovation.contracts.qna.SimilarQuestions;
import io.ovation.contracts.qna.ThreadList;
import io.ovation.contracts.qna.ThreadState;
import io.ovation.contracts.qna.ThreadView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists that come from memory. */
final class QnaReads {
    private static final int MAX_PAGE = 100;
    private static final int MAX_SIMILAR = 20;
    private static final Comparator<QuestionView> NEWEST =
            Comparator.comparingLong(QuestionView::id).reversed();
    private static final Comparator<QuestionView> POPULAR = Comparator.<QuestionView>comparingLong(
                    question -> question.marks().votes())
            .reversed()
            .thenComparing(NEWEST);

    private QnaReads() {}

    /** A cursor is the last question's votes and id, so that a list that changes meanwhile goes on where it was. */
    static QuestionPage questions(ListQuestions asked, QnaState state) {
        int limit = Math.max(1, Math.min(asked.limit(), MAX_PAGE));
        ListPlace from = asked.cursor() == null ? ListPlace.START : ListPlace.parse(asked.cursor());
        List<QuestionView> rest = state.listed().values().stream()
                .sorted(asked.byVotes() ? POPULAR : NEWEST)
                .filter(question -> from.isBefore(question, asked.byVotes()))
                .limit(limit + 1L)
                .toList();
        boolean more = rest.size() > limit;
        List<QuestionView> page = more ? rest.subList(0, limit) : rest;
        return new QuestionPage(
                page,
                state.listed().size(),
                more ? ListPlace.of(page.get(limit - 1)).text() : null);
    }

    static ThreadList threads(ListThreads asked, Caller caller, QnaState state) {
        Turn.require(caller.role().team(), Problems.FORBIDDEN);
        int limit = Math.max(1, Math.min(asked.limit(), MAX_PAGE));
        List<Held> rest = state.threads().tailMap(asked.after() + 1).values().stream()
                .filter(thread -> asked.state() == null || thread.header().state() == asked.state())
                .limit(limit + 1L)
                .toList();
        boolean more = rest.size() > limit;
        List<Held> page = more ? rest.subList(0, limit) : rest;
        List<ThreadView> views = page.stream()
                .map(thread -> new ThreadView(thread.header(), thread.entries()))
                .toList();
        return new ThreadList(
                views, counts(state), more ? Long.valueOf(page.get(limit - 1).id()) : null);
    }

    private static Map<ThreadState, Long> counts(QnaState state) {
        Map<ThreadState, Long> counts = new EnumMap<>(ThreadState.class);
        for (ThreadState each : ThreadState.values()) {
            counts.put(each, 0L);
        }
        state.threads().values().forEach(thread -> counts.merge(thread.header().state(), 1L, Long::sum));
        return counts;
    }

    /** Only among what the caller may see: the list, their own questions, and all that is in memory for the team. */
    static SimilarQuestions similar(FindSimilar asked, Caller caller, QnaState state) {
        Similarity text = new Similarity(asked.text());
        List<SimilarQuestion> found = new ArrayList<>();
        state.listed().values().forEach(question -> add(found, text, question.id(), question.text(), question));
        state.threads().values().stream()
                .filter(thread -> caller.role().team() || thread.person().equals(caller.person()))
                .flatMap(QnaReads::questions)
                .filter(question -> !state.listed().containsKey(question.id()))
                .forEach(question -> add(found, text, question.id(), question.text(), null));
        found.sort(Comparator.comparingDouble(SimilarQuestion::likeness)
                .thenComparingLong(SimilarQuestion::votes)
                .thenComparingLong(SimilarQuestion::id)
                .reversed());
        return new SimilarQuestions(List.copyOf(found.subList(
                0, Math.min(found.size(), Math.max(1, Math.min(asked.limit(), MAX_SIMILAR))))));
    }

    private static Stream<EntryView> questions(Held thread) {
        return thread.entries().stream().filter(Entries::isQuestion);
    }

    private static void add(
            List<SimilarQuestion> found,
            Similarity text,
            long id,
            @Nullable String question,
            @Nullable QuestionView listed) {
        double likeness = question == null ? 0 : text.to(question);
        if (question != null && likeness >= Similarity.ENOUGH) {
            long votes = Optional.ofNullable(listed)
                    .map(each -> each.marks().votes())
                    .orElse(0L);
            found.add(new SimilarQuestion(id, question, listed != null, votes, likeness));
        }
    }
}
