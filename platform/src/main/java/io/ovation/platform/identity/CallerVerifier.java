package io.ovation.platform.identity;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.Role;
import io.vertx.core.Future;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service's reading glass: believes the gateway's word about a caller, if it is meant for this service and young. Vert.x checks the
 * signature; exp, aud, iss and kid are required here, because JWTAuth lets them be absent. All threads may use it.
 */
public final class CallerVerifier {
    /** The longest token that is looked at, in characters. */
    public static final int TOKEN_CHARACTERS = 4 * 1024;

    /** Verified tokens that are remembered until they expire; about 800 bytes each. */
    public static final int KEPT_TOKENS = 20_000;

    /** How far the gateway's clock may be ahead. */
    public static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(60);

    private final String service;
    private final Map<String, JWTAuth> authByKeyId = new HashMap<>();
    private final BoundedCache<String, Verified> verified;

    private record Verified(Caller caller, Instant expiresAt) {}

    /**
     * A verifier for the service of this name.
     *
     * @param publicKeys PEM by key id, at least one; several while keys are exchanged
     * @throws ConfigProblem without a readable public key
     */
    public CallerVerifier(String service, Map<String, String> publicKeys) {
        this(service, publicKeys, KEPT_TOKENS);
    }

    CallerVerifier(String service, Map<String, String> publicKeys, int keptTokens) {
        if (service.isBlank() || publicKeys.isEmpty()) {
            throw new ConfigProblem("A service needs a name and at least one internal public key.");
        }
        this.service = service;
        JWTOptions rules = new JWTOptions()
                .setIgnoreExpiration(true)
                .setIssuer(CallerTokens.ISSUER)
                .addAudience(service);
        publicKeys.forEach((keyId, pem) -> authByKeyId.put(
                keyId, CallerTokens.auth("PUBLIC KEY", keyId, pem, new JWTAuthOptions().setJWTOptions(rules))));
        verified = new BoundedCache<>(keptTokens);
    }

    /** Who is asking; fails with {@link TokenProblems#CALLER_UNPROVEN} whatever is wrong. Completes before it returns. */
    public Future<Caller> verify(@Nullable String token, Instant now) {
        if (token == null || token.length() > TOKEN_CHARACTERS) {
            return refused();
        }
        Verified known = verified.get(token);
        if (known != null) {
            return known.expiresAt().isAfter(now) ? Future.succeededFuture(known.caller()) : refused();
        }
        try {
            CompactJwt jwt = CompactJwt.parse(token);
            Verified fresh = read(jwt);
            JWTAuth auth = authByKeyId.get(jwt.keyId());
            if (auth == null || !jwt.algorithm().equals(CallerTokens.ALGORITHM) || !young(fresh, now)) {
                return refused();
            }
            return auth.authenticate(new TokenCredentials(token))
                    .map(user -> {
                        verified.put(token, fresh);
                        return fresh.caller();
                    })
                    .recover(wrongSignature -> refused());
        } catch (RuntimeException malformed) {
            return refused();
        }
    }

    /** A claim to live longer than the gateway grants was not written by the gateway. */
    private static boolean young(Verified fresh, Instant now) {
        return fresh.expiresAt().isAfter(now)
                && !fresh.expiresAt().isAfter(now.plus(CallerSigner.LIFE).plus(CLOCK_DIFFERENCE));
    }

    private Verified read(CompactJwt jwt) {
        Long expiry = jwt.seconds("exp");
        if (expiry == null || !service.equals(jwt.text("aud")) || !CallerTokens.ISSUER.equals(jwt.text("iss"))) {
            throw new IllegalArgumentException("not for us");
        }
        Caller caller = new Caller(
                required(jwt, CallerTokens.ACCOUNT),
                required(jwt, CallerTokens.SESSION),
                required(jwt, "sub"),
                required(jwt, CallerTokens.NAME),
                Role.valueOf(required(jwt, CallerTokens.ROLE).toUpperCase(Locale.ROOT)),
                jwt.flag(CallerTokens.ANONYMOUS),
                Objects.requireNonNullElse(jwt.seconds(CallerTokens.SESSION_VERSION), 0L),
                jwt.text(CallerTokens.EVENT),
                Permissions.parse(Objects.requireNonNullElse(jwt.text(CallerTokens.PERMISSIONS), "")));
        return new Verified(caller, Instant.ofEpochSecond(expiry));
    }

    private static String required(CompactJwt jwt, String claim) {
        return Objects.requireNonNull(jwt.text(claim));
    }

    private static Future<Caller> refused() {
        return Future.failedFuture(TokenProblems.CALLER_UNPROVEN.failure());
    }
}
