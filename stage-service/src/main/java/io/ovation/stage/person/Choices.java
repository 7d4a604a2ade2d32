package io.ovation.stage.person;

import io.ovation.contracts.stage.HiddenNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the people of an account chose; whoever chose what is usual is not in it. */
record Choices(Map<String, Choice> people) {
    static final Choices NONE = new Choices(Map.of());

    Choice of(String person) {
        return people.getOrDefault(person, Choice.NONE);
    }

    Choices with(String person, Choice choice) {
        Map<String, Choice> all = new HashMap<>(people);
        if (choice.isUsual()) {
            all.remove(person);
        } else {
            all.put(person, choice);
        }
        return new Choices(Map.copyOf(all));
    }

    HiddenNames hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        people.forEach((person, choice) -> {
            if (!choice.settings().showLastName()) {
                String first = choice.firstName();
                hidden.put(person, first == null ? "" : first);
            }
        });
        return new HiddenNames(hidden);
    }
}
