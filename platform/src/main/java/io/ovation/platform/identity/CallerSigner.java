package io.ovation.platform.identity;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Duration;
import java.time.Instant;

/**
 * The gateway's pen: writes down, for one service, who is asking. A token is signed once and handed out again for 30 to 45 of its 60
 * seconds, so clocks may differ by the remaining 15. How long exactly depends on the person: the tokens of a crowd that began to talk at
 * once would else all be signed and verified anew at once, a millisecond each. All threads may use it.
 */
public final class CallerSigner {
    /** How long a token counts. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    /** How long a token is handed out again at most. */
    public static final Duration REUSE = Duration.ofSeconds(45);

    /** By how much less that is for some. */
    static final Duration REUSE_SPREAD = Duration.ofSeconds(15);

    /** Tokens that are kept for reuse, over all callers and services; about 700 bytes each. */
    public static final int KEPT_TOKENS = 20_000;

    private final JWTAuth auth;
    private final JWTOptions options;
    private final BoundedCache<Call, Written> kept;

    private record Call(Caller caller, String service) {}

    private record Written(String token, Instant at, Instant until) {
        boolean fresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(until);
        }
    }

    /**
     * A signer that keeps {@link #KEPT_TOKENS}.
     *
     * @throws ConfigProblem without a readable private key
     */
    public CallerSigner(String keyId, String privateKey) {
        this(keyId, privateKey, KEPT_TOKENS);
    }

    CallerSigner(String keyId, String privateKey, int keptTokens) {
        auth = CallerTokens.auth("PRIVATE KEY", keyId, privateKey, new JWTAuthOptions());
        options = new JWTOptions().setAlgorithm(CallerTokens.ALGORITHM).setNoTimestamp(true);
        kept = new BoundedCache<>(keptTokens);
        sign(new Caller("1", "s", "p", "n", Role.ATTENDEE), "start-up", Instant.EPOCH);
    }

    /** A token by which {@code service} will know the caller. */
    public String token(Caller caller, String service, Instant now) {
        Call call = new Call(caller, service);
        Written known = kept.get(call);
        if (known != null && known.fresh(now)) {
            return known.token();
        }
        Written written = new Written(sign(caller, service, now), now, now.plus(reuse(caller)));
        kept.put(call, written);
        return written.token();
    }

    private static Duration reuse(Caller caller) {
        return REUSE.minusMillis(Math.floorMod(caller.person().hashCode(), REUSE_SPREAD.toMillis()));
    }

    private String sign(Caller caller, String service, Instant now) {
        JsonObject claims = new JsonObject()
                .put("iss", CallerTokens.ISSUER)
                .put("aud", service)
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(LIFE).getEpochSecond())
                .put("sub", caller.person())
                .put(CallerTokens.ACCOUNT, caller.account())
                .put(CallerTokens.SESSION, caller.session())
                .put(CallerTokens.NAME, caller.name())
                .put(CallerTokens.ROLE, caller.role().wireName());
        if (caller.anonymous()) {
            claims.put(CallerTokens.ANONYMOUS, true);
        }
        if (caller.sessionVersion() > 0) {
            claims.put(CallerTokens.SESSION_VERSION, caller.sessionVersion());
        }
        if (caller.event() != null) {
            claims.put(CallerTokens.EVENT, caller.event());
        }
        if (!caller.permissions().none()) {
            claims.put(CallerTokens.PERMISSIONS, caller.permissions().text());
        }
        return auth.generateToken(claims, options);
    }
}
