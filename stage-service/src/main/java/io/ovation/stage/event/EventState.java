package io.ovation.stage.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the log of an event comes to.
 *
 * @param details null means that there is no such event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventState(
        @Nullable EventDetails details,
        List<String> creators,
        Map<String, Member> people,
        long version,
        long organizersAsOf) {
    static final EventState NONE = new EventState(null, List.of(), Map.of(), 0, 0);

    EventState described(EventDetails other) {
        return new EventState(other, creators, people, version + 1, organizersAsOf);
    }

    EventState named(String person, Member member) {
        Map<String, Member> next = new LinkedHashMap<>(people);
        next.put(person, member);
        return with(next, organizes(person) != member.organizes());
    }

    EventState without(String person) {
        Map<String, Member> next = new LinkedHashMap<>(people);
        next.remove(person);
        return with(next, organizes(person));
    }

    boolean organizes(String person) {
        Member member = people.get(person);
        return member != null && member.organizes();
    }

    long organizers() {
        return people.values().stream().filter(Member::organizes).count();
    }

    private EventState with(Map<String, Member> next, boolean otherOrganizers) {
        return new EventState(details, creators, next, version + 1, otherOrganizers ? version + 1 : organizersAsOf);
    }
}
