package io.ovation.qna.thread;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two questions are: the overlap coefficient of their words, shared words over the words of the shorter (0 to 1), words being runs of
 * letters and digits without accents and case, of two characters or more. A question that repeats a part of a longer one is as like it as can be;
 * meaning is not looked at.
 */
final class Similarity {
    /** From here on questions count as similar. */
    static final double ENOUGH = 0.5;

    /** With fewer shared words, short questions would be like everything. */
    private static final int SHARED = 2;

    private static final int SHORTEST_WORD = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> words;

    Similarity(String text) {
        this.words = words(text);
    }

    /** 0 when they share less than two words, unless one of them has only one. */
    double to(String other) {
        Set<String> others = words(other);
        int shorter = Math.min(words.size(), others.size());
        others.retainAll(words);
        return shorter == 0 || others.size() < Math.min(SHARED, shorter) ? 0 : (double) others.size() / shorter;
    }

    private static Set<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(plain.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
