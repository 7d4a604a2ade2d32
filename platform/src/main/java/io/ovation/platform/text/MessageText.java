package io.ovation.platform.text;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import java.text.Normalizer;

/**
 * The rules of a text that people write to each other. It is kept in normalization form C (Unicode Standard Annex 15) without blank ends; line ends become line
 * feeds and tabs become spaces.
 *
 * @param field the field that problems name
 * @param maxCodePoints the longest text, counted after normalization
 */
public record MessageText(String field, int maxCodePoints) {
    /** No living orthography stacks more; what does is meant to cover the neighbours' lines. */
    static final int MAX_MARKS_IN_A_ROW = 8;

    /** The text as it is stored; fails with a problem that names the rule it breaks. */
    public String checked(String raw) {
        if (raw.length() > 4L * maxCodePoints) {
            throw tooLong()
                    .failure(); // before work is spent on it; normalization form C never shrinks a text to less than a
            // third
        }
        if (!wellFormed(raw)) {
            throw broken("well-formed", "The text has half a surrogate pair.").failure();
        }
        String text = Normalizer.normalize(unified(raw), Normalizer.Form.NFC).strip();
        if (blank(text)) {
            throw broken("not-blank", "The text is empty.").failure();
        }
        if (text.codePointCount(0, text.length()) > maxCodePoints) {
            throw tooLong().failure();
        }
        if (text.codePoints().anyMatch(MessageText::control)) {
            throw broken("no-control-characters", "The text has control characters.")
                    .failure();
        }
        if (stacksMarks(text)) {
            throw broken(
                            "combining-marks",
                            "The text has more than " + MAX_MARKS_IN_A_ROW + " combining marks in a row.")
                    .failure();
        }
        return text;
    }

    private Problem tooLong() {
        return broken("max-length", "The text is longer than " + maxCodePoints + " characters.");
    }

    private Problem broken(String rule, String message) {
        return Problems.INVALID.withError(field, rule, message);
    }

    private static String unified(String raw) {
        return raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    }

    private static boolean wellFormed(String raw) {
        return raw.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** Nothing but space, invisible format characters and marks without a letter. */
    private static boolean blank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || mark(point)
                        || BLANK_LETTERS.indexOf(point) >= 0);
    }

    /** Letters and symbols that show nothing: Hangul fillers and the empty braille pattern. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private static boolean control(int point) {
        return Character.getType(point) == Character.CONTROL && point != '\n';
    }

    private static boolean mark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean stacksMarks(String text) {
        int inARow = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            inARow = mark(text.codePointAt(i)) ? inARow + 1 : 0;
            if (inARow > MAX_MARKS_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }
}
