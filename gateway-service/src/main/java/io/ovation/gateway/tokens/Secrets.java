package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.SecretIds;
import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The secrets of an account: listed, added, retired. Who may do that was asked before. */
final class Secrets {
    private static final int SECRET_BYTES = 16;
    private static final int TRIES = 5;

    private final Accounts configured;
    private final SecretStore store;
    private final Vault vault;
    private final TokenLimits limits;
    private final Clock clock;
    private final Supplier<Future<Void>> changed;
    private final SecureRandom random = new SecureRandom();

    /**
     * A secret without its value.
     *
     * @param origin {@code configuration} or {@code added}
     */
    record View(
            String id,
            String state,
            String origin,
            @Nullable Instant addedAt,
            @Nullable Instant retiredAt) {
        static View of(AccountSecrets.Stored stored) {
            return new View(
                    stored.id(),
                    stored.live() ? "live" : "retired",
                    stored.addedAt() == null ? "configuration" : "added",
                    stored.addedAt(),
                    stored.retiredAt());
        }
    }

    /** A new secret, shown this once. */
    record Added(String id, String secret, Instant addedAt) {}

    /** @param changed makes a change known here and on the other gateways */
    Secrets(
            Accounts configured,
            SecretStore store,
            Vault vault,
            TokenDesk.Setting setting,
            Supplier<Future<Void>> changed) {
        this.configured = configured;
        this.store = store;
        this.vault = vault;
        this.limits = setting.limits();
        this.clock = setting.clock();
        this.changed = changed;
    }

    Future<List<View>> list(String account) {
        return store.of(account).map(stored -> views(account, stored));
    }

    private List<View> views(String account, AccountSecrets stored) {
        List<View> views = new ArrayList<>();
        configuredIds(account).stream()
                .filter(id -> !stored.isRetired(id))
                .forEach(id -> views.add(new View(id, "live", "configuration", null, null)));
        stored.secrets().forEach(each -> views.add(View.of(each)));
        return views;
    }

    /** Makes a new one; when this is done, every gateway that answers takes tokens that it signs. */
    Future<Added> add(String account) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        String id = SecretIds.of(account, secret);
        Instant now = clock.instant();
        return change(account, stored -> {
                    if (live(account, stored).size() >= limits.secrets()) {
                        throw StartProblems.FULL
                                .withDetail("An account has at most " + limits.secrets() + " live secrets.")
                                .failure();
                    }
                    return stored.adding(id, vault.seal(account + " " + id, secret), now);
                })
                .map(done -> new Added(id, secret, now));
    }

    /** Retires one: its tokens count no more, also where they were let in. */
    Future<View> retire(String account, String id) {
        return change(account, stored -> stored.retiring(id, live(account, stored), clock.instant()))
                .map(after -> after.secrets().stream()
                        .filter(each -> each.id().equals(id))
                        .map(View::of)
                        .findFirst()
                        .orElseThrow());
    }

    private Future<AccountSecrets> change(String account, Function<AccountSecrets, AccountSecrets> decide) {
        return attempt(account, decide, TRIES).compose(after -> changed.get().map(after));
    }

    private Future<AccountSecrets> attempt(String account, Function<AccountSecrets, AccountSecrets> decide, int tries) {
        if (tries == 0) {
            return Future.failedFuture(Problems.CONFLICT.failure());
        }
        return store.of(account)
                .map(decide)
                .compose(next -> store.write(next)
                        .compose(written ->
                                written ? Future.succeededFuture(next) : attempt(account, decide, tries - 1)));
    }

    private List<String> configuredIds(String account) {
        Account known = Objects.requireNonNull(configured.find(account));
        return known.secrets().stream()
                .map(secret -> SecretIds.of(account, secret))
                .distinct()
                .toList();
    }

    /** The ids of all live ones. */
    private List<String> live(String account, AccountSecrets stored) {
        Stream<String> own = configuredIds(account).stream().filter(id -> !stored.isRetired(id));
        Stream<String> added =
                stored.secrets().stream().filter(AccountSecrets.Stored::live).map(AccountSecrets.Stored::id);
        return Stream.concat(own, added).distinct().collect(Collectors.toList());
    }
}
