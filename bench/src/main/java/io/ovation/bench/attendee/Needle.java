package io.ovation.bench.attendee;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text to be found in bytes, by the method of Horspool (1980): looks at few of the bytes, so that counting costs little. */
final class Needle {
    private final byte[] needle;
    private final int[] skip = new int[256];

    Needle(String text) {
        needle = text.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(skip, needle.length);
        for (int i = 0; i < needle.length - 1; i++) {
            skip[needle[i] & 0xff] = needle.length - 1 - i;
        }
    }

    int length() {
        return needle.length;
    }

    /** Where it begins between {@code from} and {@code to}, or -1. */
    int find(byte[] bytes, int from, int to) {
        int last = needle.length - 1;
        for (int end = from + last; end < to; end += skip[bytes[end] & 0xff]) {
            if (bytes[end] == needle[last] && isAt(bytes, end - last)) {
                return end - last;
            }
        }
        return -1;
    }

    /** Whether it begins there. */
    boolean isAt(byte[] bytes, int at) {
        return at + needle.length <= bytes.length
                && Arrays.equals(bytes, at, at + needle.length, needle, 0, needle.length);
    }
}
