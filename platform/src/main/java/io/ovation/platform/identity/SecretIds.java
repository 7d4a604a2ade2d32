package io.ovation.platform.identity;

import java.nio.charset.StandardCharsets;

/** Names secrets without telling them. */
public final class SecretIds {
    private static final int HEX_CHARACTERS = 16;

    private SecretIds() {}

    /**
     * {@code k_} and 16 hex characters of SHA-256 over account and secret. It helps nobody to guess a secret by trying: every token that
     * the secret signed does so just as well.
     */
    public static String of(String account, String secret) {
        byte[] text = ("ovation secret " + account + " " + secret).getBytes(StandardCharsets.UTF_8);
        return "k_" + Crypto.hex(Crypto.sha256(text)).substring(0, HEX_CHARACTERS);
    }
}
