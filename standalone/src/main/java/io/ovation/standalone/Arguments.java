package io.ovation.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Command line options of the form {@code --name value}. */
final class Arguments {
    private final Map<String, String> values = new HashMap<>();

    private Arguments() {}

    /** Reads them; an {@link IllegalArgumentException} says in a sentence what is wrong. */
    static Arguments read(String[] words, List<String> known) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "'" + words[i] + "' is not an option; there are --" + String.join(", --", known) + ".");
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException("--" + name + " needs a value.");
            }
            arguments.values.put(name, words[i + 1]);
        }
        return arguments;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String text(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    int number(String name, int fallback) {
        try {
            return text(name).map(Integer::parseInt).orElse(fallback);
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("--" + name + " needs a number.");
        }
    }
}
