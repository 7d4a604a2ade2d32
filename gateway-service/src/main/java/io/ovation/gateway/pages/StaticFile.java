package io.ovation.gateway.pages;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A file as it is served.
 *
 * @param content its bytes
 * @param type its media type
 * @param etag strong entity tag, quoted
 */
record StaticFile(Buffer content, String type, String etag) {
    private static final int TAG_BYTES = 12;

    static StaticFile of(byte[] content, String type) {
        return new StaticFile(Buffer.buffer(content), type, "\"" + hash(content) + "\"");
    }

    private static String hash(byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(sum, TAG_BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
