package io.ovation.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Version 1 of the Kaltura Session: {@code hex(SHA1(secret + info))|info}, where info is
 * {@code partner;partner;expiry;type;random;user;privileges;master;additional} and nothing is escaped.
 *
 * <p>SHA-1 of secret and text can be extended without the secret. The extension always carries SHA-1's own padding, which is neither UTF-8
 * nor free of control characters, and both are refused here; still an account has to switch this version on.
 */
final class KsV1 {
    private static final int FIELDS = 9;
    private static final int LEAST_FIELDS = 3;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{0,11}");

    private KsV1() {}

    /** The token for this session; {@code random} is any text without a semicolon. */
    static String write(Ks ks, String secret, String random) {
        String fields = String.join(
                ";",
                ks.account(),
                ks.account(),
                Long.toString(ks.expiresAt()),
                Integer.toString(ks.typeNumber()),
                safe(random, ";"),
                safe(ks.user(), ";"),
                privileges(ks.privileges()));
        String info = ks.masterAccount() == null && ks.additionalData() == null
                ? fields
                : fields + ";" + safe(orEmpty(ks.masterAccount()), ";") + ";" + orEmpty(ks.additionalData());
        byte[] bytes = info.getBytes(StandardCharsets.UTF_8);
        return KsBase64.encode((sign(secret, bytes) + "|" + info).getBytes(StandardCharsets.UTF_8))
                .replace('-', '+')
                .replace('_', '/');
    }

    /** Reads decoded token bytes, as ISO 8859-1 text, with the first secret that fits; {@link IllegalArgumentException} when none does. */
    static Ks.Opened read(String latin1, Accounts accounts) {
        int bar = latin1.indexOf('|');
        int semicolon = latin1.indexOf(';', bar + 1);
        if (bar < 0 || semicolon < 0) {
            throw new IllegalArgumentException("not in shape");
        }
        String account = latin1.substring(bar + 1, semicolon);
        String given = latin1.substring(0, bar);
        byte[] info = latin1.substring(bar + 1).getBytes(StandardCharsets.ISO_8859_1);
        for (String secret : accounts.secretsToTry(account)) {
            if (same(given, sign(secret, info))) {
                return new Ks.Opened(fields(account, Crypto.utf8(info)), 1, given, SecretIds.of(account, secret));
            }
        }
        throw new IllegalArgumentException("no secret fits");
    }

    private static Ks fields(String account, String info) {
        String[] fields = info.split(";", FIELDS);
        if (fields.length < LEAST_FIELDS || CONTROL.matcher(info).find()) {
            throw new IllegalArgumentException("not in shape");
        }
        String master = at(fields, 7);
        if (master != null && !WHOLE_NUMBER.matcher(master).matches()) {
            throw new IllegalArgumentException("shifted by a semicolon inside a field");
        }
        return new Ks(
                account,
                orEmpty(at(fields, 5)),
                Ks.type(at(fields, 3)),
                Ks.seconds(fields[2]),
                Privileges.parse(orEmpty(at(fields, 6))),
                master,
                at(fields, 8));
    }

    private static String sign(String secret, byte[] info) {
        MessageDigest sha1 = Crypto.digest("SHA-1");
        sha1.update(secret.getBytes(StandardCharsets.UTF_8));
        return Crypto.hex(sha1.digest(info));
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.ISO_8859_1), expected.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String privileges(Privileges privileges) {
        privileges.byName().values().forEach(values -> values.forEach(value -> safe(value, ",")));
        return safe(privileges.text(), ";");
    }

    private static String safe(String text, String separator) {
        if (text.contains(separator) || CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "Version 1 cannot carry '" + separator + "' or control characters here.");
        }
        return text;
    }

    private static @Nullable String at(String[] fields, int index) {
        return index < fields.length ? fields[index] : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
