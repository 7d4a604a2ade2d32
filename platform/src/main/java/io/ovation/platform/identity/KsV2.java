package io.ovation.platform.identity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * Version 2 of the Kaltura Session: {@code v2|<partner>|} and AES-128-CBC (zero IV, zero padding, key from SHA-1 of the secret) over
 * {@code SHA1(body)} and {@code body}, where body is 16 random bytes and a PHP query string.
 *
 * <p>The partner stands outside of what is hashed, so two accounts must never share a secret ({@link Accounts} refuses that). SHA-1 under
 * zero-IV CBC is not a keyed MAC; that is the format, hence TLS and short lives.
 */
final class KsV2 {
    static final String PREFIX = "v2|";
    static final int RANDOM_BYTES = 16;

    private static final int HASH_BYTES = 20;
    private static final Set<String> FIELDS = Set.of("_e", "_t", "_u", "_m", "_d");

    private KsV2() {}

    /** The token for this session; the same 16 random bytes give the same token. */
    static String write(Ks ks, String secret, byte[] random) {
        return seal(ks.account(), query(ks), secret, random);
    }

    static String seal(String account, String query, String secret, byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("needs 16 random bytes");
        }
        byte[] body = join(random, query.getBytes(StandardCharsets.UTF_8));
        byte[] plain = join(Crypto.sha1(body), body);
        int blocks = (plain.length + Crypto.AES_BLOCK - 1) / Crypto.AES_BLOCK;
        byte[] padded = Arrays.copyOf(plain, blocks * Crypto.AES_BLOCK);
        byte[] prefix = (PREFIX + account + "|").getBytes(StandardCharsets.UTF_8);
        return KsBase64.encode(join(prefix, Crypto.aes(Cipher.ENCRYPT_MODE, key(secret), padded)));
    }

    /** Reads decoded token bytes, as ISO 8859-1 text, with the first secret that fits; {@link IllegalArgumentException} when none does. */
    static Ks.Opened read(String latin1, Accounts accounts) {
        int bar = latin1.indexOf('|', PREFIX.length());
        if (bar < 0 || bar + 1 == latin1.length() || (latin1.length() - bar - 1) % Crypto.AES_BLOCK != 0) {
            throw new IllegalArgumentException("not in shape");
        }
        String account = latin1.substring(PREFIX.length(), bar);
        byte[] sealed = latin1.substring(bar + 1).getBytes(StandardCharsets.ISO_8859_1);
        for (String secret : accounts.secretsToTry(account)) {
            byte[] plain = withoutZeros(Crypto.aes(Cipher.DECRYPT_MODE, key(secret), sealed));
            if (plain.length >= HASH_BYTES + RANDOM_BYTES) {
                byte[] hash = Arrays.copyOf(plain, HASH_BYTES);
                byte[] body = Crypto.slice(plain, HASH_BYTES);
                if (MessageDigest.isEqual(hash, Crypto.sha1(body))) {
                    String query = new String(Crypto.slice(body, RANDOM_BYTES), StandardCharsets.ISO_8859_1);
                    return new Ks.Opened(fields(account, query), 2, Crypto.hex(hash), SecretIds.of(account, secret));
                }
            }
        }
        throw new IllegalArgumentException("no secret fits");
    }

    private static String query(Ks ks) {
        StringBuilder query = new StringBuilder();
        for (String name : ks.privileges().byName().keySet()) {
            if (name.startsWith("_")) {
                throw new IllegalArgumentException("A privilege name cannot begin with _.");
            }
            add(query, name, ks.privileges().value(name));
        }
        add(query, "_e", Long.toString(ks.expiresAt()));
        add(query, "_t", Integer.toString(ks.typeNumber()));
        add(query, "_u", ks.user());
        add(query, "_m", ks.masterAccount());
        add(query, "_d", ks.additionalData());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(PhpQuery.encode(value));
        }
    }

    /**
     * As Kaltura's server reads them, so of a repeated privilege the last one counts. Not so for a repeated field: only a generator that
     * forgot to encode a user id like {@code u&_t=2} makes that, and the server would read an admin.
     */
    private static Ks fields(String account, String query) {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> privileges = new LinkedHashMap<>();
        for (Map.Entry<String, String> pair : PhpQuery.parse(query)) {
            if (!FIELDS.contains(pair.getKey())) {
                privileges.put(pair.getKey(), pair.getValue());
            } else if (fields.put(pair.getKey(), pair.getValue()) != null) {
                throw new IllegalArgumentException("repeated field");
            }
        }
        return new Ks(
                account,
                fields.getOrDefault("_u", ""),
                Ks.type(fields.get("_t")),
                Ks.seconds(fields.get("_e")),
                Privileges.ofRaw(privileges),
                fields.get("_m"),
                fields.get("_d"));
    }

    private static byte[] key(String secret) {
        return Arrays.copyOf(Crypto.sha1(secret.getBytes(StandardCharsets.UTF_8)), Crypto.AES_BLOCK);
    }

    private static byte[] withoutZeros(byte[] padded) {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(first.length + second.length);
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
