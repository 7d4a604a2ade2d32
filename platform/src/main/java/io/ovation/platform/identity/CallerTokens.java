package io.ovation.platform.identity;

import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway's signer and the services' verifier agree on: JWTs of ES256, issued by {@code ovation-gateway} for one service by name,
 * living for a minute and carrying one caller.
 */
final class CallerTokens {
    static final String ISSUER = "ovation-gateway";
    static final String ALGORITHM = "ES256";
    static final String ACCOUNT = "account";
    static final String SESSION = "session";
    static final String NAME = "name";
    static final String ROLE = "role";

    /** Present and true for somebody without a user id. */
    static final String ANONYMOUS = "anonymous";

    /** Present where the role was found by a session. */
    static final String SESSION_VERSION = "sessionVersion";

    /** Absent for sessions that belong to no event. */
    static final String EVENT = "event";

    /** Absent where everything is as the role says. */
    static final String PERMISSIONS = "permissions";

    private CallerTokens() {}

    /** Never gives a JWTAuth without a key: that one would accept {@code alg: none}. */
    static JWTAuth auth(String kind, String keyId, @Nullable String pem, JWTAuthOptions options) {
        if (keyId.isBlank() || pem == null || !pem.strip().startsWith("-----BEGIN " + kind + "-----")) {
            throw new ConfigProblem("The internal tokens need a PEM of kind " + kind + " with a key id.");
        }
        try {
            PubSecKeyOptions key =
                    new PubSecKeyOptions().setAlgorithm(ALGORITHM).setId(keyId).setBuffer(pem.strip());
            // The Vertx instance would only be used to read a key store from disk.
            return JWTAuth.create(null, options.addPubSecKey(key));
        } catch (RuntimeException unreadable) {
            throw new ConfigProblem("The internal " + kind + " '" + keyId + "' is not a P-256 key in PEM.");
        }
    }
}
