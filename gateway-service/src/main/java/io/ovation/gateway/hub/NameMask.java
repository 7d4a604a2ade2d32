package io.ovation.gateway.hub;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.identity.FirstName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of one account's people as each circle may see them. In everything that leaves, a name stands in an object beside the
 * {@code person} whose it is, so this needs to know nothing else of what it looks through. While nobody hides anything, everything
 * passes as it is.
 */
public final class NameMask {
    private static final String PERSON = "person";
    private static final String NAME = "name";
    private static final String HIDDEN = "lastNameHidden";

    private final Map<String, String> hidden = new HashMap<>();
    private long version;

    /** Grows whenever somebody is shown in another way. */
    long version() {
        return version;
    }

    /** Whether everything passes as it is. */
    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** Shows this first name from now on, an empty one the one in the name at hand; says whether that is new. */
    boolean hide(String person, String firstName) {
        return changed(!firstName.equals(hidden.put(person, firstName)));
    }

    /** Shows the whole name from now on; says whether that is new. */
    boolean show(String person) {
        return changed(hidden.remove(person) != null);
    }

    private boolean changed(boolean news) {
        version += news ? 1 : 0;
        return news;
    }

    /** The JSON value for the team, with a mark beside each hidden name, or for all others, without the last names. */
    public Object shown(Object json, boolean team) {
        if (json instanceof Map<?, ?> object) {
            return isEmpty() ? json : object(object, team);
        } else if (json instanceof List<?> list) {
            return isEmpty() ? json : list(list, team);
        }
        return json;
    }

    /** Whether a hidden name is in one of the events. */
    boolean touches(List<ChannelEvent> events) {
        return !isEmpty()
                && events.stream()
                        .map(ChannelEvent::body)
                        .anyMatch(body ->
                                body != null && !namesIn(body, hidden.keySet()).isEmpty());
    }

    /** What these people are called in a JSON value; the last mention counts. */
    static Map<String, String> namesIn(Object json, Set<String> people) {
        Map<String, String> found = new LinkedHashMap<>();
        collect(json, people, found);
        return found;
    }

    private static void collect(Object json, Set<String> people, Map<String, String> found) {
        if (json instanceof Map<?, ?> object) {
            if (object.get(PERSON) instanceof String person
                    && object.get(NAME) instanceof String name
                    && people.contains(person)) {
                found.put(person, name);
            }
            object.values().forEach(value -> collect(value, people, found));
        } else if (json instanceof List<?> list) {
            list.forEach(value -> collect(value, people, found));
        }
    }

    /** The object with each name in it as this circle may see it. */
    Map<String, Object> object(Map<?, ?> object, boolean team) {
        Map<String, Object> shown = new LinkedHashMap<>();
        object.forEach((key, value) -> shown.put(String.valueOf(key), shown(value, team)));
        if (object.get(PERSON) instanceof String person && object.get(NAME) instanceof String name) {
            String first = hidden.get(person);
            if (first != null && team) {
                shown.put(HIDDEN, true);
            } else if (first != null && !name.isEmpty()) {
                shown.put(NAME, first.isEmpty() ? FirstName.of(name) : first);
            }
        }
        return shown;
    }

    private List<Object> list(List<?> list, boolean team) {
        return list.stream().map(value -> shown(value, team)).collect(Collectors.toCollection(ArrayList::new));
    }
}
