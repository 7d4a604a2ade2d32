package io.ovation.gateway.transfer;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses that download one attachment for a short while, for a plain link in a page, which cannot send a token. Every gateway of an
 * installation opens what another one signed.
 */
final class DownloadLinks {
    static final Problem LINK_ENDED =
            Problem.of("link-ended", 410, "This link does not count any more; ask for a new one.");

    private static final String HMAC = "HmacSHA256";
    private static final int PARTS = 5;

    private final SecretKeySpec key;

    /** What a link opens. */
    record Opened(String account, String session, String attachment) {}

    /** @param secret known to all gateways; the key is derived from it, so that neither can stand for the other */
    DownloadLinks(String secret) {
        byte[] derived = mac(
                new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC), "ovation download links, version 1");
        this.key = new SecretKeySpec(derived, HMAC);
    }

    /** A code of letters, digits, dots, dashes and underscores. */
    String sign(Caller caller, String attachment, Instant expiresAt) {
        String text = String.join(
                ".", caller.account(), caller.session(), attachment, Long.toString(expiresAt.getEpochSecond()));
        return text + "." + seal(text);
    }

    /** What a code opens; fails when it is not ours or its time is over. */
    Opened open(String code, Instant now) {
        String[] parts = code.split("\\.", -1);
        int end = code.lastIndexOf('.');
        if (parts.length != PARTS || !isSealed(code.substring(0, end), parts[PARTS - 1])) {
            throw LINK_ENDED.failure();
        }
        if (Instant.ofEpochSecond(Long.parseLong(parts[3])).isBefore(now)) {
            throw LINK_ENDED.failure();
        }
        return new Opened(parts[0], parts[1], parts[2]);
    }

    private boolean isSealed(String text, String seal) {
        return MessageDigest.isEqual(
                seal(text).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.US_ASCII));
    }

    private String seal(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, text));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
