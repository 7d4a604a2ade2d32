package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Ended;
import io.ovation.platform.identity.Revocations;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/** App tokens of accounts: added, looked at, changed, deleted. Who may do that was asked before. */
public final class AppTokens {
    private static final int ID_BYTES = 8;
    private static final int VALUE_BYTES = 16;

    private final AppTokenStore store;
    private final Endings endings;
    private final TokenLimits limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AppTokens(AppTokenStore store, Endings endings, TokenLimits limits, Clock clock) {
        this.store = store;
        this.endings = endings;
        this.limits = limits;
        this.clock = clock;
    }

    /** Adds one with these fields, in the words of the REST contract; its value is in the answer. */
    public Future<AppToken> add(String account, JsonObject wanted) {
        AppTokenFields fields = AppTokenChanges.fresh(wanted, limits.lifeSeconds());
        return store.count(account).compose(count -> {
            if (count >= limits.appTokens()) {
                return Future.failedFuture(StartProblems.FULL
                        .withDetail("An account has at most " + limits.appTokens() + " app tokens.")
                        .failure());
            }
            Instant now = now();
            return inserted(new AppToken(account, "0_" + hex(ID_BYTES), hex(VALUE_BYTES), fields, now, now));
        });
    }

    private Future<AppToken> inserted(AppToken token) {
        return store.insert(token)
                .compose(done ->
                        done ? Future.succeededFuture(token) : Future.failedFuture(Problems.CONFLICT.failure()));
    }

    /** One of the account's; {@code not-found} for every other. */
    public Future<AppToken> get(String account, String id) {
        return store.find(account, id).map(found -> found.orElseThrow(() -> Problems.NOT_FOUND.failure()));
    }

    /** Those of the account whose ids come after {@code after}. */
    public Future<List<AppToken>> list(String account, String after, int limit) {
        return store.list(account, after, limit);
    }

    /** How many the account may have, so that all of them can be looked through. */
    public int most() {
        return limits.appTokens();
    }

    /** Changes the fields that are named. */
    public Future<AppToken> update(String account, String id, JsonObject wanted) {
        return get(account, id).compose(old -> {
            AppToken next = new AppToken(
                    account, id, old.value(), AppTokenChanges.applied(old.fields(), wanted), old.createdAt(), now());
            return store.replace(next)
                    .compose(there ->
                            there ? Future.succeededFuture(next) : Future.failedFuture(Problems.NOT_FOUND.failure()));
        });
    }

    /** Ends every token that it started, then deletes it: in this order, so that a failure in between leaves nothing that lives. */
    public Future<AppToken> delete(String account, String id) {
        return get(account, id)
                .compose(token -> endings.end(
                                List.of(Ended.group(Revocations.groupHash(account, id), now().plus(longestLife()))))
                        .compose(ended -> store.delete(token))
                        .map(token));
    }

    private Duration longestLife() {
        Duration life = Duration.ofSeconds(limits.lifeSeconds());
        return life.compareTo(Revocations.GROUP_MEMORY) > 0 ? life : Revocations.GROUP_MEMORY;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private String hex(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
