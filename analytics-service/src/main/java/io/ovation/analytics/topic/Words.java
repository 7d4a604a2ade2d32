package io.ovation.analytics.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts into words: lower case, straight apostrophes, without addresses, mentions and mark-up. */
final class Words {
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S*@\\S*|<[^>]*>?");
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:['-][\\p{L}\\p{Nd}]+)*|[^\\s\\p{L}]");

    private Words() {}

    /** The words in their order, with signs between them, so that no term reaches over one; of very long texts the first 2,000 characters. */
    static List<String> in(String text) {
        String cut = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        String plain = ADDRESS.matcher(
                        Normalizer.normalize(cut, Normalizer.Form.NFKC).replace('’', '\''))
                .replaceAll(" . ");
        List<String> words = new ArrayList<>();
        for (Matcher found = WORD.matcher(plain.toLowerCase(Locale.ROOT)); found.find(); ) {
            words.add(found.group());
        }
        return words;
    }
}
