package io.ovation.analytics.polarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line cut into words: lower case, straight apostrophes, links left out, letters that are drawn out cut to two. Pictographs and
 * emoticons are words of their own.
 *
 * @param words in their order
 * @param shouted whether some words but not all are in capitals, or all of three or more are
 * @param exclamations exclamation marks, at most 3
 */
record LineWords(List<String> words, boolean shouted, int exclamations) {
    private static final int LONGEST_LINE = 2000;
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}+)?|[+-]?\\d+(?:[.,]\\d+)*|[:;=8]['-]?[)(DPp/|\\]\\[]|<3|"
                    + "[\\p{So}\\x{1F000}-\\x{1FAFF}](?:\\x{FE0F})?");
    private static final int SHOUTED_WORDS = 3;

    LineWords {
        words = List.copyOf(words);
    }

    static LineWords of(String text) {
        String cut = text.substring(0, Math.min(text.length(), LONGEST_LINE));
        String plain = LINK.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .replace('’', '\'');
        List<String> words = new ArrayList<>();
        int capitals = 0;
        int spelled = 0;
        for (Matcher found = WORD.matcher(plain); found.find(); ) {
            String word = found.group();
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                spelled++;
                capitals += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
            words.add(DRAWN_OUT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("$1$1"));
        }
        boolean shouted = capitals > 0 && (capitals < spelled || spelled >= SHOUTED_WORDS);
        int exclamations =
                (int) Math.min(3, plain.chars().filter(sign -> sign == '!').count());
        return new LineWords(words, shouted, exclamations);
    }

    /** A word as it is looked up: {@code sooo} and {@code gooood} are tried with one letter too. */
    static String single(String word) {
        return TWICE.matcher(word).replaceAll("$1");
    }
}
