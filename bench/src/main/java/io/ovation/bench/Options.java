package io.ovation.bench;

import io.ovation.bench.measure.Machine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Command line options of the form {@code --name value}. */
public final class Options {
    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    /** Reads them; an {@link IllegalArgumentException} says in a sentence what is wrong. */
    static Options read(List<String> words, List<String> known) {
        Options options = new Options();
        for (int i = 0; i < words.size(); i += 2) {
            String word = words.get(i);
            if (!word.startsWith("--") || !known.contains(word.substring(2))) {
                throw new IllegalArgumentException(
                        "'" + word + "' is not an option; there are --" + String.join(", --", known) + ".");
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(word + " needs a value.");
            }
            options.values.put(word.substring(2), words.get(i + 1));
        }
        return options;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String text(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    public double number(String name, double fallback) {
        try {
            return text(name).map(Double::valueOf).orElse(fallback);
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("--" + name + " needs a number.");
        }
    }

    /** Refuses a benchmark that would run out of sockets. */
    public static void needOpenFiles(int files) {
        if (Machine.openFiles() < files) {
            throw new IllegalArgumentException("A process may have " + Machine.openFiles() + " files open here, and "
                    + files + " are needed: see ulimit -n.");
        }
    }
}
