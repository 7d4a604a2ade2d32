package io.ovation.platform.identity;

import io.ovation.contracts.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a token into a {@link Principal} or says why not, in Kaltura's order: form and signature, expiry, place, revocation. Keeps nothing
 * between calls; all threads may use it. One check costs some 20 µs.
 */
public final class TokenCheck {
    /** The longest token that is looked at, in characters. */
    public static final int TOKEN_CHARACTERS = 8 * 1024;

    private final Supplier<Accounts> accounts;
    private final Revocations revocations;
    private final int maxCharacters;

    /** Checks tokens of up to {@link #TOKEN_CHARACTERS}. */
    public TokenCheck(Accounts accounts, Revocations revocations) {
        this(accounts, revocations, TOKEN_CHARACTERS);
    }

    /** The same for accounts whose secrets change while this process runs. */
    public TokenCheck(Supplier<Accounts> accounts, Revocations revocations) {
        this.accounts = accounts;
        this.revocations = revocations;
        this.maxCharacters = TOKEN_CHARACTERS;
    }

    /** Checks tokens of up to {@code maxCharacters}. */
    public TokenCheck(Accounts accounts, Revocations revocations, int maxCharacters) {
        this.accounts = () -> accounts;
        this.revocations = revocations;
        this.maxCharacters = maxCharacters;
    }

    /**
     * Who the token speaks for.
     *
     * @param token a KS or the widget's JWT, without a scheme
     * @throws ProblemException one of {@link TokenProblems}
     */
    public Principal verify(@Nullable String token, Instant now, RequestContext place) {
        if (token == null || token.isBlank()) {
            throw TokenProblems.MISSING.failure();
        }
        Principal principal = read(token, now);
        recheck(principal, now, place);
        return principal;
    }

    /** Looks again at a principal that was verified before: time passes, tokens are ended, secrets retired, and sockets live long. */
    public void recheck(Principal principal, Instant now, RequestContext place) {
        if (!principal.expiresAt().isAfter(now)) {
            throw TokenProblems.EXPIRED.failure();
        }
        if (!Restrictions.allowAddress(principal.privileges(), place)) {
            throw TokenProblems.RESTRICTED.failure();
        }
        if (!Restrictions.allowPath(principal.privileges(), place)) {
            throw TokenProblems.RESTRICTED_PATH.failure();
        }
        if (!accounts.get().stillSigns(principal.signedBy())) {
            throw TokenProblems.REVOKED.failure();
        }
        // Kaltura never looks up the public widget token: whoever visits a page could end it for everybody.
        if (!principal.widget() && revocations.revoked(principal.tokenHash(), Revocations.groupHash(principal), now)) {
            throw TokenProblems.REVOKED.failure();
        }
    }

    private Principal read(String token, Instant now) {
        try {
            if (token.length() > maxCharacters) {
                throw new IllegalArgumentException("too long");
            }
            return token.indexOf('.') >= 0 ? CncJwt.read(token, accounts.get(), now) : readKs(token);
        } catch (IllegalArgumentException anything) {
            throw TokenProblems.INVALID.failure();
        }
    }

    private Principal readKs(String token) {
        String raw = new String(KsBase64.decode(token), StandardCharsets.ISO_8859_1);
        Accounts known = accounts.get();
        Ks.Opened opened = raw.startsWith(KsV2.PREFIX) ? KsV2.read(raw, known) : KsV1.read(raw, known);
        Account account = known.find(opened.ks().account());
        if (opened.version() == 1 && (account == null || !account.ksV1Allowed())) {
            throw TokenProblems.VERSION_OFF.failure();
        }
        return opened.principal();
    }
}
