package io.ovation.platform.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a verified token speaks for; the same whether it was a KS or the widget's JWT.
 *
 * @param account the account's number as a decimal string
 * @param user the customer's user id, often an e-mail address, so it is not shown to other people; empty, {@code 0} or {@code *} for nobody
 * @param type ordinary user or admin of the account
 * @param privileges what the token allows or restricts
 * @param expiresAt the first instant at which the token no longer counts
 * @param tokenHash lower-case hex that names the token for revocation: the SHA-1 inside a KS, SHA-256 of the signed part of a JWT
 * @param contextId the only session the token is for, or null when it is for any
 * @param groups group names that a JWT asserts; none in a KS
 * @param signedBy names the secret that signed the token, as {@link SecretIds} does
 */
public record Principal(
        String account,
        String user,
        Type type,
        Privileges privileges,
        Instant expiresAt,
        String tokenHash,
        @Nullable String contextId,
        List<String> groups,
        String signedBy) {
    private static final Set<String> NOBODY = Set.of("", "0", "*");

    /** The session types that a customer can sign; a widget session is a USER of nobody. */
    public enum Type {
        /** Type 0. */
        USER,
        /** Type 2. */
        ADMIN
    }

    /** Keeps its own copy of the groups. */
    public Principal {
        groups = List.copyOf(groups);
    }

    /** Whether the token names no user, so everybody who holds it looks alike. */
    public boolean anonymous() {
        return NOBODY.contains(user);
    }

    /** Whether this is the public token that a page hands to every visitor. */
    public boolean widget() {
        return type == Type.USER
                && (user.isEmpty() || user.equals("0"))
                && privileges.values("widget").contains("1");
    }

    /** Whether the token may be used in this session at all. */
    public boolean fits(String session) {
        return contextId == null || contextId.equals(session);
    }

    /** Whether the token itself makes its holder a moderator of the session it is bound to. */
    public boolean moderatesContext() {
        return contextId != null && groups.contains(contextId + "_moderators");
    }

    /** The first name the customer put into the token, or null. */
    public @Nullable String firstName() {
        return decoded("firstname");
    }

    /** The last name the customer put into the token, or null. */
    public @Nullable String lastName() {
        return decoded("lastname");
    }

    /** The event the token is bound to, or null. */
    public @Nullable String virtualEventId() {
        return privileges.value("virtualeventid");
    }

    /** Names travel percent-encoded, because a privilege list gives commas, colons and slashes a meaning. */
    private @Nullable String decoded(String privilege) {
        String value = privileges.value(privilege);
        if (value == null) {
            return null;
        }
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
