package io.ovation.stage.people;

import io.ovation.contracts.event.EventPersonView;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.PeopleList;
import io.ovation.stage.event.Event;
import io.ovation.stage.event.Member;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds people of an event by what somebody types. */
final class PeopleSearch {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PeopleSearch() {}

    /** A page by name, then by person. */
    static PeopleList page(Event event, @Nullable EventRole role, String query, @Nullable String after, int limit) {
        List<EventPersonView> found = event.people().entrySet().stream()
                .filter(each -> role == null || each.getValue().roles().contains(role))
                .filter(each -> matches(each.getValue(), query.strip().toLowerCase(Locale.ROOT)))
                .map(PeopleSearch::view)
                .filter(each -> after == null || place(each).compareTo(after) > 0)
                .sorted((one, other) -> place(one).compareTo(place(other)))
                .limit(limit + 1L)
                .toList();
        return found.size() <= limit
                ? new PeopleList(found, null)
                : new PeopleList(found.subList(0, limit), place(found.get(limit - 1)));
    }

    static EventPersonView view(Map.Entry<String, Member> entry) {
        Member member = entry.getValue();
        return new EventPersonView(entry.getKey(), member.user(), member.name(), member.email(), member.roles());
    }

    private static String place(EventPersonView person) {
        return person.name().toLowerCase(Locale.ROOT) + "\n" + person.person();
    }

    private static boolean matches(Member member, String typed) {
        return typed.isEmpty()
                || Stream.of(member.name(), member.user(), member.email() == null ? "" : member.email())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .anyMatch(text -> text.startsWith(typed)
                                || BETWEEN_WORDS.splitAsStream(text).anyMatch(word -> word.startsWith(typed)));
    }
}
