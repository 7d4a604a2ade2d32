package io.ovation.bench.attendee;

import java.util.Locale;

/** The time of sending, planted in a message so that whoever receives it knows how long it took: 19 digits of {@link System#nanoTime}. */
public final class Stamp {
    /** Begins the text of every message of a benchmark. */
    public static final String MARK = "~";

    static final int DIGITS = 19;

    private Stamp() {}

    /** A message text of so many bytes, ASCII, that says when it was sent. */
    public static String text(long nanos, int bytes) {
        String stamp = MARK + digits(nanos) + " ";
        return stamp + "and so on ".repeat(bytes / 10 + 1).substring(0, Math.max(0, bytes - stamp.length()));
    }

    /** A client id that says when the command was sent and is like no other of the same benchmark. */
    public static String clientId(long nanos, long number) {
        return "bench-" + digits(nanos) + "-" + number;
    }

    static String digits(long nanos) {
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", nanos);
    }

    /** Reads the digits at this place. */
    static long read(byte[] bytes, int at) {
        long value = 0;
        for (int i = at; i < at + DIGITS; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }
}
