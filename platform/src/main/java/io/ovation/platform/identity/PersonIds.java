package io.ovation.platform.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Gives each user the id by which others see them, so that user ids and e-mail addresses stay inside. */
public final class PersonIds {
    /** A shorter key could be found by trying. */
    public static final int KEY_CHARACTERS = 16;

    private static final int ID_BYTES = 16;

    private final byte[] key;

    /** @param key secret of at least 16 characters; with another key everybody becomes somebody else */
    public PersonIds(String key) {
        if (key.length() < KEY_CHARACTERS) {
            throw new ConfigProblem("The person key needs at least " + KEY_CHARACTERS + " characters.");
        }
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** {@code p_} and 22 base64url characters: HMAC-SHA256 of account, line feed and user, cut to 16 bytes. */
    public String of(String account, String user) {
        byte[] mac = Crypto.hmacSha256(key, (account + "\n" + user).getBytes(StandardCharsets.UTF_8));
        return "p_" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, ID_BYTES));
    }
}
