package io.ovation.platform.identity;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Query strings as PHP reads and writes them, because the inside of a version 2 KS is one: {@code +} is a space, a percent sign without two
 * hex digits is itself, and dots and spaces in names become underscores.
 */
final class PhpQuery {
    private PhpQuery() {}

    /** The pairs in order, repeated names included; {@link IllegalArgumentException} when a part is not UTF-8. */
    static List<Map.Entry<String, String>> parse(String latin1) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String part : latin1.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = decode(equals < 0 ? part : part.substring(0, equals));
            String value = equals < 0 ? "" : decode(part.substring(equals + 1));
            String mangled = name.replaceFirst("^ +", "").replace('.', '_').replace(' ', '_');
            if (!mangled.isEmpty()) {
                pairs.add(Map.entry(mangled, value));
            }
        }
        return pairs;
    }

    /** PHP's {@code urlencode}: the JDK's, which differs only in leaving the star alone. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    private static String decode(String latin1) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(latin1.length());
        for (int i = 0; i < latin1.length(); i++) {
            char each = latin1.charAt(i);
            if (each == '%' && hexAt(latin1, i + 1) && hexAt(latin1, i + 2)) {
                bytes.write(Integer.parseInt(latin1, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(each == '+' ? ' ' : each);
            }
        }
        return Crypto.utf8(bytes.toByteArray());
    }

    private static boolean hexAt(String text, int index) {
        return index < text.length() && text.charAt(index) < 128 && Character.digit(text.charAt(index), 16) >= 0;
    }
}
