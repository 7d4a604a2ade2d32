package io.ovation.qna.thread;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.MarkedEntry;
import io.ovation.contracts.qna.MarkedQuestion;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QuestionMarks;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which totals of votes and likes are news, and to whom. */
final class Counting {
    static final String VOTE = "vote";
    static final String LIKE = "like";

    /** Askers whose threads one event may concern; the rest is counted again by the next. */
    private static final int ASKERS = Circles.MAX_PARTS - 2;

    private final QnaState state;
    private final Map<Long, QuestionMarks> questions = new TreeMap<>();
    private final Map<String, List<MarkedEntry>> entries = new TreeMap<>();

    private Counting(QnaState state) {
        this.state = state;
    }

    static Decision decide(QnaState state, QnaAsk.Totals totals) {
        Counting counting = new Counting(state);
        totals.counts().forEach((id, counts) -> {
            if (state.countedAt().getOrDefault(id, 0L) <= totals.basedOn()) {
                counting.count(id, counts);
            }
        });
        return counting.decision();
    }

    /** Entries whose totals in the state are others. */
    static Set<Long> differing(QnaState state, Map<Long, Map<String, Long>> counts) {
        Set<Long> differing = new TreeSet<>();
        counts.forEach((id, count) -> {
            Counting counting = new Counting(state);
            counting.count(id, count);
            if (!counting.questions.isEmpty() || !counting.entries.isEmpty()) {
                differing.add(id);
            }
        });
        return differing;
    }

    private void count(long id, Map<String, Long> counts) {
        long likes = counts.getOrDefault(LIKE, 0L);
        state.listing(id).ifPresent(question -> list(question, id, counts, likes));
        state.entry(id)
                .filter(place -> place.entry().deleted() == null)
                .filter(place -> place.entry().marks().likes() != likes)
                .ifPresent(place -> like(place, likes));
    }

    private void list(QuestionView question, long id, Map<String, Long> counts, long likes) {
        QuestionMarks known = questions.getOrDefault(question.id(), question.marks());
        QuestionMarks marks = Questions.liked(known, id, likes);
        if (question.id() == id) {
            marks = Questions.voted(marks, counts.getOrDefault(VOTE, 0L));
        }
        if (!marks.equals(question.marks())) {
            questions.put(question.id(), marks);
        }
    }

    private void like(QnaState.Place place, long likes) {
        String asker = place.thread().person();
        if (entries.size() < ASKERS || entries.containsKey(asker)) {
            EntryMarks marks = Entries.liked(place.entry().marks(), likes);
            entries.computeIfAbsent(asker, fresh -> new ArrayList<>())
                    .add(new MarkedEntry(place.entry().id(), marks));
        }
    }

    private Decision decision() {
        if (questions.isEmpty() && entries.isEmpty()) {
            return Decision.unchanged();
        }
        List<CirclePart> parts = new ArrayList<>();
        if (!questions.isEmpty()) {
            List<Map<String, Object>> marked = new ArrayList<>();
            questions.forEach((id, marks) -> marked.add(Json.map(new MarkedQuestion(id, marks))));
            parts.add(new CirclePart(Audience.EVERYONE, Map.of("questionMarks", marked)));
        }
        if (!entries.isEmpty()) {
            parts.add(new CirclePart(
                    Audience.TEAM,
                    Map.of(
                            "entryMarks",
                            maps(entries.values().stream().flatMap(List::stream).toList()))));
            entries.forEach(
                    (asker, marks) -> parts.add(new CirclePart(Audience.only(asker), Map.of("myMarks", maps(marks)))));
        }
        Audience audience =
                questions.isEmpty() ? Audience.teamAnd(entries.keySet().toArray(String[]::new)) : Audience.EVERYONE;
        Circles circles = new Circles(List.of(), parts, true);
        return Decision.inCircles(QnaEvent.TOTALS_COUNTED.type(), audience, circles, List.of());
    }

    private static List<Map<String, Object>> maps(List<MarkedEntry> marks) {
        return marks.stream().map(Json::map).toList();
    }
}
