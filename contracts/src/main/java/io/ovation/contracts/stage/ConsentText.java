package io.ovation.contracts.stage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a participant must accept before taking part.
 *
 * @param version names this wording: the first 12 hexadecimal digits of the SHA-256 of the text in UTF-8, so that the same text is the
 *     same version in every session
 * @param text at most 5,000 characters
 */
public record ConsentText(String version, String text) {
    private static final int VERSION_DIGITS = 12;

    /** This wording under its version. */
    public static ConsentText of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ConsentText(HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS), text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
