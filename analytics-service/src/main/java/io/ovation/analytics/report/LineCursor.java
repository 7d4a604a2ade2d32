package io.ovation.analytics.report;

import io.ovation.contracts.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an export goes on in a log. */
record LineCursor(long after, long floor) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})-(\\d{1,12})");

    /** Reads what {@link #text} wrote; null stands for the beginning of a log with this floor. */
    static LineCursor of(@Nullable String text, long floor) {
        if (text == null) {
            return new LineCursor(0, floor);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Problems.INVALID
                    .withError("cursor", "cursor", "This is not a cursor that was given out.")
                    .failure();
        }
        return new LineCursor(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    /** Further on in the same log. */
    String text(long read) {
        return read + "-" + floor;
    }
}
