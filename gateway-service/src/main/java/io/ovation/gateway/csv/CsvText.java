package io.ovation.gateway.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes records as RFC 4180 says. A value that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP's page
 * on CSV injection advises; {@link #unguarded} takes it off again.
 */
public final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char GUARD = '\'';

    private CsvText() {}

    /** One record with its line break. */
    public static String record(Collection<String> values) {
        StringBuilder text = new StringBuilder();
        try {
            CSVFormat.RFC4180.printRecord(
                    text, values.stream().map(CsvText::guarded).toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String guarded(String value) {
        return startsLikeFormula(value, 0) || isGuarded(value) ? GUARD + value : value;
    }

    /** The value as it was before {@link #record} guarded it. */
    public static String unguarded(String value) {
        return isGuarded(value) ? value.substring(1) : value;
    }

    /** A guard and what it guards; guarded once more, so that reading gives back exactly what was written. */
    private static boolean isGuarded(String value) {
        int guards = 0;
        while (guards < value.length() && value.charAt(guards) == GUARD) {
            guards++;
        }
        return guards > 0 && startsLikeFormula(value, guards);
    }

    private static boolean startsLikeFormula(String value, int at) {
        return value.length() > at && FORMULA_STARTS.indexOf(value.charAt(at)) >= 0;
    }
}
