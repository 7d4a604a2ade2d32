package io.ovation.stage.participant;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who is connected to one session at one moment, by name. */
final class Crowd {
    static final Crowd NOBODY = new Crowd(List.of());

    private final List<Present> byName;
    private final Map<String, Present> byPerson = new HashMap<>();

    Crowd(Collection<Present> people) {
        byName = people.stream()
                .sorted(Comparator.comparing(Present::name)
                        .thenComparing(each -> each.who().person()))
                .toList();
        byName.forEach(each -> byPerson.put(each.who().person(), each));
    }

    List<Present> byName() {
        return byName;
    }

    Optional<Present> person(String id) {
        return Optional.ofNullable(byPerson.get(id));
    }
}
