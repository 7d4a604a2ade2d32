package io.ovation.gateway.transfer;

import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file under its name instead of showing it (RFC 6266, RFC 8187). */
final class ContentDisposition {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** Any name gives a safe header: an ASCII one for old programs, and the real one encoded. */
    static String attachment(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints()
                .map(point -> point < ' ' || point > '~' || point == '"' || point == '\\' || point == '%' ? '_' : point)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if (PLAIN.indexOf(letter) >= 0) {
                text.append(letter);
            } else {
                text.append('%').append(String.format("%02X", each & 0xff));
            }
        }
        return text.toString();
    }
}
