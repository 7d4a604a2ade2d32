package io.ovation.platform.identity;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Kaltura Session says, in either version.
 *
 * @param account the partner id
 * @param user the user id, empty when absent
 * @param type USER when absent
 * @param expiresAt Unix seconds
 * @param privileges in the token's order
 * @param masterAccount the partner that impersonates, written by Kaltura's server only; carried, never obeyed
 * @param additionalData free text, written by Kaltura's server only
 */
record Ks(
        String account,
        String user,
        Principal.Type type,
        long expiresAt,
        Privileges privileges,
        @Nullable String masterAccount,
        @Nullable String additionalData) {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    /**
     * A KS whose signature was right.
     *
     * @param ks what it says
     * @param version 1 or 2
     * @param hash lower-case hex SHA-1, the token's name for revocation
     * @param signedBy names the secret that fitted
     */
    record Opened(Ks ks, int version, String hash, String signedBy) {
        Principal principal() {
            return new Principal(
                    ks.account,
                    ks.user,
                    ks.type,
                    ks.privileges,
                    Instant.ofEpochSecond(ks.expiresAt),
                    hash,
                    ks.privileges.value("eventsessioncontextid"),
                    List.of(),
                    signedBy);
        }
    }

    /** Reads an absolute expiry; signs, spaces and numbers beyond the year 5138 are refused. */
    static long seconds(@Nullable String text) {
        if (text == null || !SECONDS.matcher(text).matches()) {
            throw new IllegalArgumentException("no expiry");
        }
        return Long.parseLong(text);
    }

    /** Reads a type; only the two that customers can sign are accepted. */
    static Principal.Type type(@Nullable String text) {
        if (text == null || text.equals("0")) {
            return Principal.Type.USER;
        }
        if (text.equals("2")) {
            return Principal.Type.ADMIN;
        }
        throw new IllegalArgumentException("unknown type");
    }

    int typeNumber() {
        return type == Principal.Type.ADMIN ? 2 : 0;
    }
}
