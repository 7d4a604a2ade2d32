package io.ovation.stage.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens an invitation: 256 random bits in base64url. Only its SHA-256 is kept. Being looked up by its hash, a code gives nothing away
 * by how long that takes: whoever tries one cannot choose how its hash begins.
 */
final class InvitationCode {
    private static final int BYTES = 32;
    private static final String LINK = "/invite/#";

    private InvitationCode() {}

    static String fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The code stands in the fragment, which no browser sends and no proxy logs. */
    static String link(String code) {
        return LINK + code;
    }

    static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
