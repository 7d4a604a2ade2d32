package io.ovation.platform.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a token allows or restricts, in the token's order; unknown names are kept for applications.
 *
 * <p>As text: {@code name[:value[/value...]]}, comma separated; {@code *} alone is short for {@code all:*}. The values of
 * {@code urirestrict} are separated by {@code |}, because paths hold slashes.
 *
 * @param byName the values by name; no values for a bare name
 */
public record Privileges(Map<String, List<String>> byName) {
    /** No privileges at all. */
    public static final Privileges NONE = new Privileges(Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final String ALL = "all";
    private static final String STAR = "*";

    /** Refuses names that a PHP query string could read as something else, such as {@code edit[]}. */
    public Privileges {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        byName.forEach((name, values) -> ordered.put(checked(name), List.copyOf(values)));
        byName = Collections.unmodifiableMap(ordered);
    }

    /** Reads the text form; each item is trimmed and cut at its first colon, and a repeated name adds its values. */
    public static Privileges parse(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String item : text.split(",", -1)) {
            String trimmed = item.strip();
            if (!trimmed.isEmpty()) {
                String named = trimmed.equals(STAR) ? ALL + ":" + STAR : trimmed;
                int colon = named.indexOf(':');
                String name = colon < 0 ? named : named.substring(0, colon);
                String values = colon < 0 ? "" : named.substring(colon + 1);
                found.computeIfAbsent(name, n -> new ArrayList<>()).addAll(split(name, values));
            }
        }
        return new Privileges(found);
    }

    /** Takes undivided values by name, as a version 2 token holds them. */
    static Privileges ofRaw(Map<String, String> valuesByName) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        valuesByName.forEach((name, values) -> found.put(name, split(name, values)));
        return new Privileges(found);
    }

    /** The same privileges with this one set, in its old place or at the end. */
    public Privileges with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(byName);
        more.put(name, split(name, value));
        return new Privileges(more);
    }

    /** Whether the name is there, with or without values. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether the name holds exactly this value, {@code *}, or everything is allowed; never part of a value. */
    public boolean grants(String name, String value) {
        List<String> values = values(name);
        return values.contains(value) || values.contains(STAR) || values(ALL).contains(STAR);
    }

    /** The values of a name, none when the name is absent or bare. */
    public List<String> values(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The undivided value of a name, empty when it is bare, null when it is absent. */
    public @Nullable String value(String name) {
        return has(name) ? String.join(separator(name), values(name)) : null;
    }

    /** The text form. */
    public String text() {
        String text = byName.entrySet().stream()
                .map(each -> each.getValue().isEmpty()
                        ? each.getKey()
                        : each.getKey() + ":" + String.join(separator(each.getKey()), each.getValue()))
                .collect(Collectors.joining(","));
        return text.equals(ALL + ":" + STAR) ? STAR : text;
    }

    private static List<String> split(String name, String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(Pattern.quote(separator(name)), -1));
    }

    private static String separator(String name) {
        return name.equals(Restrictions.URI) ? "|" : "/";
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A privilege name has only letters, digits and _.");
        }
        return name;
    }
}
