package io.ovation.stage.event;

import io.ovation.contracts.event.EventPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An event with its people, as its log says.
 *
 * @param account decimal account number
 * @param id the event's id
 * @param details what is said about it
 * @param creators person ids of those who organized it when it was made
 * @param people by person id
 * @param version grows with every change of the event or its people
 * @param organizersAsOf the version in which its organizers last changed
 */
public record Event(
        String account,
        String id,
        EventDetails details,
        List<String> creators,
        Map<String, Member> people,
        long version,
        long organizersAsOf) {

    /** Person ids of its organizers. */
    public List<String> organizers() {
        return people.entrySet().stream()
                .filter(each -> each.getValue().organizes())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether this person organizes it. */
    public boolean organizedBy(String person) {
        return member(person).filter(Member::organizes).isPresent();
    }

    /** Who this is in the event. */
    public Optional<Member> member(String person) {
        return Optional.ofNullable(people.get(person));
    }

    /** The name of the event. */
    public String name() {
        return details.name();
    }

    /** Those who made it and still are among its people. */
    public List<EventPerson> creatorsNow() {
        return named(creators);
    }

    /** The names of its people by their person ids. */
    public Map<String, String> names() {
        return people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().name()));
    }

    List<EventPerson> named(List<String> persons) {
        return persons.stream()
                .flatMap(person -> member(person).map(member -> new EventPerson(person, member.name())).stream())
                .toList();
    }
}
