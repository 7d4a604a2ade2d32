package io.ovation.gateway.tokens;

import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.Privileges;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A token that was just started.
 *
 * @param token a Kaltura Session of version 2
 * @param account whose it is
 * @param user the user id, empty for nobody
 * @param type USER or ADMIN
 * @param expiresAt the first second at which it no longer counts
 * @param privileges what is in it
 */
public record Started(
        String token, String account, String user, Principal.Type type, Instant expiresAt, Privileges privileges) {

    /** Signs what was asked for. */
    static Started of(KsRequest request, String secret, Instant now, SecureRandom random) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return new Started(
                request.token(secret, second, random),
                request.account(),
                request.user(),
                request.type(),
                second.plus(request.life()),
                request.privileges());
    }

    /** Tells no token. */
    @Override
    public String toString() {
        return "Started[token hidden, account=" + account + ", type=" + type + ", expiresAt=" + expiresAt + "]";
    }
}
