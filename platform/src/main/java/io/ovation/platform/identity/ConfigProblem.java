package io.ovation.platform.identity;

import java.util.List;

/** Mistakes in what the operator configured, all of them at once; the process does not start. */
public final class ConfigProblem extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    /** One sentence for each mistake; no sentence repeats a secret. */
    public ConfigProblem(List<String> mistakes) {
        super(String.join(" ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    ConfigProblem(String mistake) {
        this(List.of(mistake));
    }

    /** The sentences. */
    public List<String> mistakes() {
        return mistakes;
    }
}
