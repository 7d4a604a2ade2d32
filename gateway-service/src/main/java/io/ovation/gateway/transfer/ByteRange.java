package io.ovation.gateway.transfer;

import io.ovation.contracts.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a response carries, both ends included (RFC 9110 §14).
 *
 * @param partial whether they were asked for as a range
 */
record ByteRange(long first, long last, boolean partial) {
    static final Problem UNSATISFIABLE =
            Problem.of("range-not-satisfiable", 416, "The file has no bytes in this range.");

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /**
     * The range that a header asks for: everything when there is none, when it is malformed and when it names several, which a server may
     * ignore. Fails when it begins behind the end.
     */
    static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new ByteRange(0, size - 1, false);
        }
        long first = range.group(1).isEmpty() ? Math.max(0, size - number(range.group(2))) : number(range.group(1));
        boolean open = range.group(1).isEmpty() || range.group(2).isEmpty();
        long last = open ? size - 1 : Math.min(size - 1, number(range.group(2)));
        if (!open && number(range.group(2)) < first) {
            return new ByteRange(0, size - 1, false);
        }
        if (first >= size) {
            throw UNSATISFIABLE.failure();
        }
        return new ByteRange(first, last, true);
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    long length() {
        return last - first + 1;
    }

    /** The header Content-Range of a file of this size. */
    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
