package io.ovation.qna.thread;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.CirclePart;
import io.ovation.contracts.channel.Circles;
import io.ovation.contracts.qna.BlockedAsker;
import io.ovation.contracts.qna.EntryMarks;
import io.ovation.contracts.qna.EntryView;
import io.ovation.contracts.qna.MarkedEntry;
import io.ovation.contracts.qna.MarkedQuestion;
import io.ovation.contracts.qna.OwnThread;
import io.ovation.contracts.qna.PublicAnswer;
import io.ovation.contracts.qna.QnaEvent;
import io.ovation.contracts.qna.QuestionMarks;
import io.ovation.contracts.qna.QuestionView;
import io.ovation.contracts.qna.ThreadHeader;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change while it is being decided, and what of it each circle will see: everyone what concerns the list, the team the thread, its asker
 * their own view of the thread. Nothing gets to a circle but through here.
 */
final class Draft {
    private final Turn turn;
    private final @Nullable Held before;
    private final Set<String> people = new LinkedHashSet<>();
    private final List<EntryView> written = new ArrayList<>();
    private final List<EntryView> deleted = new ArrayList<>();
    private final List<MarkedEntry> marks = new ArrayList<>();
    private final List<MarkedQuestion> questionMarks = new ArrayList<>();
    private final List<Long> unlisted = new ArrayList<>();
    private final List<Held> left = new ArrayList<>();
    private final Map<String, Object> teamOnly = new LinkedHashMap<>();
    private @Nullable String asker;
    private @Nullable Boolean askerBlocked;
    private @Nullable ThreadHeader header;
    private @Nullable QuestionView listed;
    private @Nullable PublicAnswer publicAnswer;

    private Draft(Turn turn, @Nullable Held before, @Nullable String asker) {
        this.turn = turn;
        this.before = before;
        this.asker = asker;
    }

    /** A change of this thread. */
    static Draft of(Turn turn, Held thread) {
        return new Draft(turn, thread, thread.person());
    }

    /** A change that opens a thread. */
    static Draft opening(Turn turn, String asker) {
        return new Draft(turn, null, asker);
    }

    /** A change that concerns no thread in memory. */
    static Draft ofTheList(Turn turn) {
        return new Draft(turn, null, null);
    }

    Draft header(ThreadHeader newer) {
        header = newer;
        return this;
    }

    Draft write(EntryView entry) {
        written.add(entry);
        return this;
    }

    Draft delete(EntryView tombstone) {
        deleted.add(tombstone);
        return this;
    }

    Draft mark(long entry, EntryMarks newer) {
        marks.add(new MarkedEntry(entry, newer));
        return this;
    }

    Draft list(QuestionView question) {
        listed = question;
        return this;
    }

    /** An answer to a question that is listed already; says nothing of the others, so that each can be deleted without them. */
    Draft answer(PublicAnswer added) {
        publicAnswer = added;
        return this;
    }

    Draft mark(long question, QuestionMarks newer) {
        questionMarks.add(new MarkedQuestion(question, newer));
        return this;
    }

    Draft unlist(long question) {
        unlisted.add(question);
        return this;
    }

    Draft block(BlockedAsker who) {
        teamOnly.put("blocked", Json.map(who));
        askerBlocked = true;
        return this;
    }

    Draft unblock(long thread, String person, boolean stillBlocked) {
        teamOnly.put("unblocked", thread);
        asker = person;
        askerBlocked = stillBlocked;
        return this;
    }

    Decision happened(QnaEvent event) {
        return happened(event, List.of());
    }

    Decision happened(QnaEvent event, List<Long> redacts) {
        if (header != null) {
            left.addAll(Leaving.of(turn.state(), turn.bounds(), header));
        }
        Circles circles = new Circles(redactable(), lasting(), true);
        boolean all = Stream.concat(circles.parts().stream(), circles.lasting().stream())
                .anyMatch(part -> part.audience().equals(Audience.EVERYONE));
        Audience audience = all ? Audience.EVERYONE : Audience.teamAnd(people.toArray(String[]::new));
        return Decision.inCircles(event.type(), audience, circles, redacts);
    }

    /** Everything with texts of people in it. */
    private List<CirclePart> redactable() {
        List<CirclePart> parts = new ArrayList<>();
        if (listed != null) {
            parts.add(new CirclePart(Audience.EVERYONE, Map.of("listed", Json.map(listed))));
        }
        if (publicAnswer != null) {
            parts.add(new CirclePart(Audience.EVERYONE, Map.of("publicAnswer", Json.map(publicAnswer))));
        }
        if (!written.isEmpty()) {
            parts.add(new CirclePart(Audience.TEAM, Map.of("entries", maps(written))));
            own(parts, Map.of("myEntries", maps(own(written))));
        }
        return parts;
    }

    private List<CirclePart> lasting() {
        List<CirclePart> parts = new ArrayList<>();
        add(parts, Audience.EVERYONE, forEveryone());
        add(parts, Audience.TEAM, forTheTeam());
        own(parts, forTheAsker());
        left.stream()
                .filter(thread -> !thread.person().equals(asker))
                .collect(Collectors.groupingBy(Held::person, LinkedHashMap::new, Collectors.toList()))
                .forEach((person, threads) -> forPerson(parts, person, Map.of("myLeft", ids(threads))));
        return parts;
    }

    private Map<String, Object> forEveryone() {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "questionMarks", maps(questionMarks));
        put(body, "unlisted", unlisted);
        return body;
    }

    private Map<String, Object> forTheTeam() {
        Map<String, Object> body = new LinkedHashMap<>(teamOnly);
        if (header != null) {
            body.put("thread", Json.map(header));
        }
        put(body, "entries", maps(deleted));
        put(body, "entryMarks", maps(marks));
        put(body, "left", ids(left));
        return body;
    }

    /** Nothing when the asker's own view stays as it is: that a moderator has done something is the team's affair. */
    private Map<String, Object> forTheAsker() {
        Map<String, Object> body = new LinkedHashMap<>();
        if (header != null && !Headers.own(header).equals(ownBefore())) {
            body.put("myThread", Json.map(Headers.own(header)));
        }
        put(body, "myEntries", maps(own(deleted)));
        put(body, "myMarks", maps(marks));
        put(
                body,
                "myLeft",
                ids(left.stream()
                        .filter(thread -> thread.person().equals(asker))
                        .toList()));
        if (askerBlocked != null) {
            body.put("myBlocked", askerBlocked);
        }
        if (!body.isEmpty() && header != null) {
            body.put("myThread", Json.map(Headers.own(header)));
        }
        return body;
    }

    private @Nullable OwnThread ownBefore() {
        return before == null || !written.isEmpty() ? null : Headers.own(before.header());
    }

    private static List<EntryView> own(List<EntryView> entries) {
        return entries.stream().map(Entries::forAsker).toList();
    }

    private void own(List<CirclePart> parts, Map<String, Object> body) {
        if (asker != null && !body.isEmpty()) {
            forPerson(parts, asker, body);
        }
    }

    private void forPerson(List<CirclePart> parts, String person, Map<String, Object> body) {
        people.add(person);
        add(parts, Audience.only(person), body);
    }

    private static void add(List<CirclePart> parts, Audience audience, Map<String, Object> body) {
        if (!body.isEmpty()) {
            parts.add(new CirclePart(audience, body));
        }
    }

    private static void put(Map<String, Object> body, String field, List<?> values) {
        if (!values.isEmpty()) {
            body.put(field, List.copyOf(values));
        }
    }

    private static List<Map<String, Object>> maps(List<?> values) {
        return values.stream().map(Json::map).toList();
    }

    private static List<Long> ids(List<Held> threads) {
        return threads.stream().map(Held::id).toList();
    }
}
