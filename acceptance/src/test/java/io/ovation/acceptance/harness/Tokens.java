package io.ovation.acceptance.harness;

import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** Signs tokens as a customer's server would. */
public record Tokens(String account, String secret) {
    private static final int MINUTES = 60;

    /** Of an ordinary user, who is called {@code First Last}. */
    public String user(String user, String first, String last) {
        return named(user, first, last, "");
    }

    /** The same with privileges, such as {@code virtualeventid:7}. */
    public String named(String user, String first, String last, String privileges) {
        return KsRequest.of(account, user, Principal.Type.USER, MINUTES, privileges)
                .named(first, last)
                .token(secret, Instant.now(), new SecureRandom());
    }

    public String admin() {
        return KsRequest.of(account, "admin@example.com", Principal.Type.ADMIN, MINUTES, "")
                .token(secret, Instant.now(), new SecureRandom());
    }

    /** Of a user, with so much time left; none when negative. */
    public String expiringIn(Duration left, String user) {
        Instant signed = Instant.now().plus(left).minus(Duration.ofMinutes(1));
        return KsRequest.of(account, user, Principal.Type.USER, 1, "").token(secret, signed, new SecureRandom());
    }

    /** Like the first, but signed with a secret that nobody has. */
    public Tokens forged() {
        return new Tokens(account, "not-the-secret-of-" + account);
    }
}
