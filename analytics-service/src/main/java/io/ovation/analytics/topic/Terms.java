package io.ovation.analytics.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds terms in words: runs of one to three of them that neither begin nor end with a word that says nothing by itself. */
final class Terms {
    private static final int LONGEST = 3;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> SMALL = words("small-words.txt");
    private static final Set<String> GENERIC = words("generic-words.txt");

    private Terms() {}

    /** The terms, the first {@code most} of them. */
    static Set<String> of(List<String> words, int most) {
        Set<String> terms = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int length = 1; length <= Math.min(LONGEST, words.size() - from); length++) {
                List<String> run = words.subList(from, from + length);
                if (terms.size() < most && term(run)) {
                    terms.add(String.join(" ", run));
                }
            }
        }
        return terms;
    }

    private static boolean term(List<String> run) {
        return run.stream().allMatch(Terms::word) && says(run.get(0)) && says(run.get(run.size() - 1));
    }

    private static boolean word(String word) {
        return Character.isLetter(word.codePointAt(0));
    }

    /** Whether the word says something by itself. */
    static boolean says(String word) {
        return !small(word) && !GENERIC.contains(word);
    }

    /** Whether the word only stands between others. */
    static boolean small(String word) {
        return word.length() < SHORTEST_WORD || SMALL.contains(word);
    }

    private static Set<String> words(String name) {
        InputStream found = Objects.requireNonNull(Terms.class.getResourceAsStream("/topic/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
