package io.ovation.platform.observe;

import java.util.regex.Pattern;

/** Takes out of a log line what must not be in one: tokens by their shape and passwords in connection strings. */
public final class Redaction {
    private static final String MASK = "[redacted]";
    private static final Pattern PASSWORD = Pattern.compile("(mongodb(?:\\+srv)?://)[^@/\\s]++@");
    /** A JWT; a Kaltura session of version 2 (base64 of {@code v2|}); any other long run of base64, such as one of version 1. */
    private static final Pattern TOKEN = Pattern.compile(
            "eyJ[\\w-]{8,}+\\.[\\w-]++(?:\\.[\\w-]*+)?" + "|djJ8[\\w+/=-]{8,}+" + "|(?<![\\w+/=-])[\\w+/=-]{60,}+");

    private Redaction() {}

    /** The same text with tokens and passwords masked. */
    public static String of(String text) {
        return TOKEN.matcher(PASSWORD.matcher(text).replaceAll("$1" + MASK + "@"))
                .replaceAll(MASK);
    }
}
