package io.ovation.chat.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.connection.ConversationView;
import io.ovation.contracts.connection.PersonReported;
import io.ovation.contracts.connection.PersonView;
import io.ovation.contracts.connection.PrivateMessage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of two people, bounded whatever its length.
 *
 * @param asker who asked first, or null before anybody did
 * @param asked who was asked
 * @param status how far they are
 * @param ignored whether the one who was asked has put the request away
 * @param blockedBy who of them hears nothing of the other
 * @param messages the newest, oldest first
 * @param more whether there are older ones
 * @param readUpTo what each has read, by person id
 * @param changes when something last changed that each may know of, by person id
 * @param reports what each last reported of the other, by person id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PairState(
        @Nullable PersonView asker,
        @Nullable PersonView asked,
        Status status,
        boolean ignored,
        List<String> blockedBy,
        List<PrivateMessage> messages,
        boolean more,
        Map<String, Long> readUpTo,
        Map<String, Change> changes,
        Map<String, Report> reports) {
    static final PairState EMPTY =
            new PairState(null, null, Status.NONE, false, List.of(), List.of(), false, Map.of(), Map.of(), Map.of());

    /** A state that was saved before people could report each other has no reports. */
    PairState {
        reports = reports == null ? Map.of() : reports;
    }

    /** How far two people are. */
    enum Status {
        NONE,
        PENDING,
        CONNECTED
    }

    /** An event that somebody may know of. */
    record Change(long seq, Instant at) {}

    /** A report, by the event that it is. */
    record Report(long seq, Instant at, PersonReported said) {}

    boolean has(String person) {
        return Stream.of(asker, asked)
                .anyMatch(one -> one != null && one.person().equals(person));
    }

    /** The other one; only for those who are in it. */
    PersonView other(String person) {
        return Objects.requireNonNull(asker != null && asker.person().equals(person) ? asked : asker);
    }

    /** Both person ids; empty before anybody asked. */
    List<String> people() {
        return Stream.of(asker, asked)
                .filter(Objects::nonNull)
                .map(PersonView::person)
                .toList();
    }

    boolean blocks(String person) {
        return blockedBy.contains(person);
    }

    boolean askedBy(String person) {
        return status == Status.PENDING && asker != null && asker.person().equals(person);
    }

    Optional<PrivateMessage> message(long seq) {
        return messages.stream().filter(one -> one.seq() == seq).findFirst();
    }

    PairState requested(PersonView by, PersonView to) {
        return new PairState(by, to, Status.PENDING, false, blockedBy, messages, more, readUpTo, changes, reports);
    }

    PairState with(Status next, boolean ignoredNow) {
        return new PairState(asker, asked, next, ignoredNow, blockedBy, messages, more, readUpTo, changes, reports);
    }

    PairState withBlock(String person, boolean blocks) {
        List<String> now = Stream.concat(
                        blockedBy.stream().filter(one -> !one.equals(person)),
                        blocks ? Stream.of(person) : Stream.empty())
                .toList();
        return new PairState(asker, asked, status, ignored, now, messages, more, readUpTo, changes, reports);
    }

    PairState with(List<PrivateMessage> now) {
        int cut = Math.max(0, now.size() - ConversationView.MESSAGES);
        List<PrivateMessage> newest = List.copyOf(now.subList(cut, now.size()));
        return new PairState(
                asker, asked, status, ignored, blockedBy, newest, more || cut > 0, readUpTo, changes, reports);
    }

    PairState read(String person, long upTo) {
        Map<String, Long> now = new HashMap<>(readUpTo);
        now.merge(person, upTo, Math::max);
        return new PairState(
                asker, asked, status, ignored, blockedBy, messages, more, Map.copyOf(now), changes, reports);
    }

    PairState changed(List<String> people, Change change) {
        Map<String, Change> now = new HashMap<>(changes);
        people.forEach(person -> now.put(person, change));
        return new PairState(
                asker, asked, status, ignored, blockedBy, messages, more, readUpTo, Map.copyOf(now), reports);
    }

    PairState reported(Report report) {
        Map<String, Report> now = new HashMap<>(reports);
        now.put(report.said().by().person(), report);
        return new PairState(
                asker, asked, status, ignored, blockedBy, messages, more, readUpTo, changes, Map.copyOf(now));
    }

    /** Whether this person has reported the other, who has written nothing since. */
    boolean reportedBy(String person) {
        Report last = reports.get(person);
        return last != null
                && messages.stream()
                        .noneMatch(one -> one.seq() > last.seq()
                                && one.author() != null
                                && !one.author().person().equals(person));
    }
}
