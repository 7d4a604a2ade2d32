package io.ovation.gateway.tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** How the holder of an app token proves to know its value: a plain digest of token and value, as Kaltura has it. */
public enum HashType {
    SHA1("SHA-1"),
    MD5("MD5"),
    SHA256("SHA-256"),
    SHA512("SHA-512");

    private final String algorithm;

    HashType(String algorithm) {
        this.algorithm = algorithm;
    }

    /** Lower-case hex of the digest over the token that the request carries, followed by the app token's value. */
    public String hash(String token, String value) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            return HexFormat.of().formatHex(digest.digest((token + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Whether the given hash is the right one; time says nothing about how much of it is. */
    boolean proves(String given, String token, String value) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), hash(token, value).getBytes(StandardCharsets.UTF_8));
    }
}
