package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.gateway.admission.Client;
import io.ovation.gateway.admission.Pace;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.Privileges;
import io.ovation.platform.pace.TokenBuckets;
import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts tokens: for who knows a secret, for an admin, for a visitor, for an application. */
public final class Issuing {
    /** What the public token of visitors holds. */
    private static final String VISITOR = "view:*,widget:1";

    /** Accounts whose pace is remembered. */
    private static final int ACCOUNTS = 10_000;

    /** What binds an admin's token binds those that it starts; a group is ended as one. */
    private static final List<String> INHERITED =
            List.of("sessionid", "apptoken", "iprestrict", "urirestrict", "eventsessioncontextid", "virtualeventid");

    private final Supplier<Accounts> accounts;
    private final AppTokens appTokens;
    private final Pace pace;
    private final Clock clock;
    private final long mostSeconds;
    private final TokenBuckets<String> starts;
    private final SecureRandom random = new SecureRandom();

    Issuing(Supplier<Accounts> accounts, AppTokens appTokens, Pace pace, TokenDesk.Setting setting) {
        this.accounts = accounts;
        this.appTokens = appTokens;
        this.pace = pace;
        this.clock = setting.clock();
        this.mostSeconds = setting.limits().lifeSeconds();
        this.starts = new TokenBuckets<>(
                setting.limits().startsPerSecond(), setting.limits().startBurst(), ACCOUNTS);
    }

    /**
     * A token for who knows a secret: an admin secret for either type, a user secret for USER.
     *
     * @throws io.ovation.contracts.ProblemException {@code secret-invalid} or {@code too-fast}
     */
    public Started withSecret(String account, String secret, TokenWish wish, Client client) {
        Accounts known = accounts.get();
        Principal.Type type = wish.type() == null ? Principal.Type.USER : wish.type();
        String signing = known.adminSecret(account, secret);
        boolean user = known.hasUserSecret(account, secret) && type == Principal.Type.USER;
        Account owner = known.find(account);
        if (owner == null || (signing == null && !user)) {
            pace.tokenRefused(client.ip());
            throw StartProblems.SECRET.failure();
        }
        Duration life = Duration.ofSeconds(wish.life(mostSeconds));
        KsRequest request = new KsRequest(account, wish.userOrNobody(), type, life, wish.wanted());
        return signed(request, signing == null ? owner.secrets().get(0) : signing);
    }

    /**
     * A USER token that an admin starts for somebody of their account.
     *
     * @throws io.ovation.contracts.ProblemException {@code forbidden} for others and for another type
     */
    public Started forUser(Principal admin, TokenWish wish) {
        boolean another = wish.type() != null && wish.type() != Principal.Type.USER;
        if (admin.type() != Principal.Type.ADMIN || another) {
            throw Problems.FORBIDDEN
                    .withDetail("With an ADMIN token one starts USER tokens; an ADMIN token needs an admin secret.")
                    .failure();
        }
        if (wish.wanted().has("widget")) {
            throw Problems.INVALID
                    .withError("privileges", "privileges", "The public token of visitors is started without one.")
                    .failure();
        }
        Duration life = Duration.ofSeconds(wish.life(mostSeconds));
        return signed(new KsRequest(
                admin.account(), wish.userOrNobody(), Principal.Type.USER, life, inherited(admin, wish.wanted())));
    }

    private static Privileges inherited(Principal admin, Privileges wanted) {
        Privileges all = wanted;
        for (String name : INHERITED) {
            String value = admin.privileges().value(name);
            all = value == null ? all : all.with(name, value);
        }
        String context = admin.contextId();
        return context == null ? all : all.with("eventsessioncontextid", context);
    }

    /**
     * The public token of a visitor.
     *
     * @throws io.ovation.contracts.ProblemException {@code not-found} for an account that is not there or has none
     */
    public Started forVisitor(String account, @Nullable Long seconds) {
        Account owner = accounts.get().find(account);
        if (owner == null || !owner.widgetSessions()) {
            throw Problems.NOT_FOUND.failure();
        }
        TokenWish wish = new TokenWish("0", Principal.Type.USER, seconds, VISITOR);
        Duration life = Duration.ofSeconds(wish.life(mostSeconds));
        return signed(new KsRequest(account, "0", Principal.Type.USER, life, wish.wanted()));
    }

    /** A token for an application that proves to know an app token's value: {@code hash} is over {@code token} and that value. */
    public Future<Started> withAppToken(Principal asking, Proof proof, TokenWish wish, Client client) {
        return appTokens.get(asking.account(), proof.id()).map(found -> started(found, proof, wish, client));
    }

    /**
     * What an application shows.
     *
     * @param token the token of its request
     * @param id which app token
     * @param hash lower-case hex
     */
    public record Proof(String token, String id, String hash) {}

    private Started started(AppToken found, Proof proof, TokenWish wish, Client client) {
        if (!found.fields().active()) {
            throw StartProblems.APP_TOKEN_DISABLED.failure();
        }
        if (found.expired(clock.instant())) {
            throw StartProblems.APP_TOKEN_EXPIRED.failure();
        }
        if (!found.fields().hashType().proves(proof.hash(), proof.token(), found.value())) {
            pace.tokenRefused(client.ip());
            throw StartProblems.APP_TOKEN_HASH.failure();
        }
        return signed(found.request(wish, clock.instant(), mostSeconds));
    }

    private Started signed(KsRequest request) {
        Account owner = accounts.get().find(request.account());
        if (owner == null) {
            throw Problems.NOT_FOUND.failure();
        }
        return signed(request, owner.secrets().get(0));
    }

    private Started signed(KsRequest request, String secret) {
        OptionalLong wait = starts.take(request.account(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        if (wait.isPresent()) {
            throw Problems.TOO_FAST.withRetryAfterMillis(wait.getAsLong()).failure();
        }
        return Started.of(request, secret, clock.instant(), random);
    }
}
