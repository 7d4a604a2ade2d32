package io.ovation.platform.identity;

import java.util.Base64;

/**
 * The KS's outer coat. Written with the URL alphabet and padding; read as leniently as Kaltura's server does: either alphabet, white space
 * anywhere, padding whole or absent.
 */
final class KsBase64 {
    private static final String SPACE = " \t\r\n";

    private KsBase64() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Throws {@link IllegalArgumentException} on surplus or partial padding, any other character, and nothing at all. */
    static byte[] decode(String token) {
        StringBuilder standard = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char each = token.charAt(i);
            if (SPACE.indexOf(each) < 0) {
                standard.append(each == '-' ? '+' : each == '_' ? '/' : each);
            }
        }
        if (standard.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return Base64.getDecoder().decode(standard.toString());
    }
}
