package io.ovation.analytics.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of one session by numbers from 0, each with the newest name. */
final class People {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a person, new or known; a name that is not null is the newest. */
    int number(String person, @Nullable String name) {
        Integer known = numbers.putIfAbsent(person, ids.size());
        if (known == null) {
            ids.add(person);
            names.add(name == null ? "" : name);
            return ids.size() - 1;
        }
        if (name != null) {
            names.set(known, name);
        }
        return known;
    }

    /** The person id behind a number, or null for {@link Deeds#NOBODY}. */
    @Nullable
    String id(int number) {
        return number == Deeds.NOBODY ? null : ids.get(number);
    }

    String name(int number) {
        return names.get(number);
    }
}
