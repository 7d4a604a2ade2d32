package io.ovation.stage.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types, found at the beginning of any word of a name, whatever its case and accents. Plain text on both sides: what is typed
 * is never a pattern.
 */
final class NameSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final boolean everybody;
    private final String typed;

    /** @param typed blank for everybody; what has neither letters nor digits finds nobody */
    NameSearch(String typed) {
        this.everybody = typed.isBlank();
        this.typed = normalised(typed);
    }

    /** Letters and digits without accents in lower case, with one space between words and one before the first. */
    static String normalised(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return " " + NOT_IN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether a name, {@link #normalised}, has it. */
    boolean matches(String normalisedName) {
        return everybody || (!typed.isBlank() && normalisedName.contains(typed));
    }
}
