package io.ovation.qna.thread;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.QuestionView;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a Q&A remembers, bounded whatever the length of the log.
 *
 * @param head seq of the last event, so that the next one's is known before it is written
 * @param threads by id; which ones leave is said by events
 * @param listed what everybody sees, by id
 * @param blocked by the thread by way of which it was made
 * @param copies rows that hold an entry's text besides its own, by the entry's id: what a deletion has to redact
 * @param countedAt seq of the event that counted an entry's votes and likes last, by id
 */
record QnaState(
        long head,
        SortedMap<Long, Held> threads,
        SortedMap<Long, QuestionView> listed,
        SortedMap<Long, Block> blocked,
        SortedMap<Long, List<Long>> copies,
        SortedMap<Long, Long> countedAt) {
    /** Entries whose copies and counts are remembered, the newest ones; far more than are in memory. */
    static final int REMEMBERED = 20_000;

    static final QnaState EMPTY =
            new QnaState(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /** Who is blocked; the name is null when not even the team may know who that is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Block(String person, @Nullable String name) {}

    /** An entry and the thread that it is in. */
    record Place(Held thread, EntryView entry) {}

    Optional<Held> thread(long id) {
        return Optional.ofNullable(threads.get(id));
    }

    /** An entry in memory; its id is not less than its thread's. */
    Optional<Place> entry(long id) {
        return threads.headMap(id + 1).values().stream()
                .flatMap(thread -> thread.entry(id).map(entry -> new Place(thread, entry)).stream())
                .findFirst();
    }

    Stream<Held> of(String person) {
        return threads.values().stream().filter(thread -> thread.person().equals(person));
    }

    boolean blocks(String person) {
        return blocked.values().stream().anyMatch(block -> block.person().equals(person));
    }

    /** The listed question that this is, or an answer of. */
    Optional<QuestionView> listing(long entry) {
        QuestionView own = listed.get(entry);
        return own != null
                ? Optional.of(own)
                : listed.headMap(entry).values().stream()
                        .filter(question -> question.answers().stream().anyMatch(answer -> answer.id() == entry))
                        .findFirst();
    }

    int entries() {
        return threads.values().stream()
                .mapToInt(thread -> thread.entries().size())
                .sum();
    }

    /** A copy that may be changed. */
    QnaState copy(long newHead) {
        return new QnaState(
                newHead,
                new TreeMap<>(threads),
                new TreeMap<>(listed),
                new TreeMap<>(blocked),
                new TreeMap<>(copies),
                new TreeMap<>(countedAt));
    }
}
