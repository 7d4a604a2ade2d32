package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import io.ovation.gateway.admission.Pace;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.Ended;
import io.ovation.platform.identity.Principal;
import io.ovation.platform.identity.TokenCheck;
import io.vertx.core.Future;
import io.vertx.ext.mongo.MongoClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * The gateway's part in tokens: what checks them, what starts and ends them, and what keeps all that true while other gateways do the
 * same. All calls come from one event loop, but for {@link #check}.
 */
public final class TokenDesk {
    private final LiveAccounts accounts;
    private final EndedTokens ended;
    private final SecretStore secretStore;
    private final AppTokenStore appTokenStore;
    private final TokenWatch watch;
    private final TokenNews news;
    private final AppTokens appTokens;
    private final Secrets secrets;
    private final Issuing issuing;
    private final Clock clock;
    private Runnable onEnded = () -> {};

    /**
     * What the desk is told by its surroundings.
     *
     * @param configured the accounts of the configuration
     * @param personKey seals what is stored
     */
    public record Setting(Accounts configured, String personKey, TokenLimits limits, Clock clock) {}

    /**
     * What the desk works with.
     *
     * @param server this gateway on the bus, not yet started
     */
    public record Means(MongoClient mongo, Bus bus, Directory directory, BusServer server, Timers timers) {}

    public TokenDesk(Setting setting, Means means, Pace pace) {
        Vault vault = new Vault(setting.personKey());
        clock = setting.clock();
        accounts = new LiveAccounts(setting.configured(), vault);
        ended = new EndedTokens(means.mongo(), clock, setting.limits().endedTokens());
        secretStore = new SecretStore(means.mongo());
        appTokenStore = new AppTokenStore(means.mongo(), vault);
        watch = new TokenWatch(this::lookNow, means.timers(), setting.limits().pollMillis());
        news = new TokenNews(means.bus(), means.directory(), means.server(), watch::look);
        appTokens = new AppTokens(appTokenStore, this::end, setting.limits(), clock);
        secrets = new Secrets(setting.configured(), secretStore, vault, setting, this::changed);
        issuing = new Issuing(accounts, appTokens, pace, setting);
    }

    /** Checks tokens by what is live and what was ended. */
    public TokenCheck check() {
        return new TokenCheck(accounts, ended);
    }

    /** Learns what is stored; nobody may be let in before, for nobody would know who was put out. */
    public Future<Void> start() {
        return ended.prepare()
                .compose(prepared -> appTokenStore.prepare())
                .compose(prepared -> watch.look())
                .onSuccess(looked -> watch.start());
    }

    /** Calls when tokens that were let in may count no more. */
    public void onEnded(Runnable listener) {
        onEnded = listener;
    }

    private Future<Void> lookNow() {
        return ended.look()
                .compose(gone -> secretStore.all().map(stored -> {
                    boolean exchanged = accounts.take(stored);
                    if (gone || exchanged) {
                        onEnded.run();
                    }
                    return null;
                }));
    }

    /** The account as it signs now. */
    public Account account(String id) {
        return Objects.requireNonNull(accounts.get().find(id), id);
    }

    /** Starts tokens. */
    public Issuing issuing() {
        return issuing;
    }

    /** App tokens. */
    public AppTokens appTokens() {
        return appTokens;
    }

    Secrets secrets() {
        return secrets;
    }

    /**
     * Ends a token and its group, here and on every gateway that answers.
     *
     * @return done when that holds; fails with {@code token-shared} for a visitor's, with {@code unavailable} when the store is silent
     */
    public Future<Void> end(Principal principal) {
        return principal.widget()
                ? Future.failedFuture(StartProblems.WIDGET_TOKEN.failure())
                : end(Ended.of(principal, clock.instant()));
    }

    private Future<Void> end(List<Ended> entries) {
        return ended.end(entries).compose(written -> {
            onEnded.run();
            return news.tell();
        });
    }

    private Future<Void> changed() {
        return watch.look().otherwiseEmpty().compose(looked -> news.tell());
    }

    /**
     * The account that a principal administers.
     *
     * @throws io.ovation.contracts.ProblemException {@code forbidden} unless it is an ADMIN of the whole account, by a token that was not
     *     started from an app token: what such a token makes would outlive it
     */
    public static String administered(Principal principal) {
        boolean whole = principal.contextId() == null && !principal.privileges().has("apptoken");
        if (principal.type() != Principal.Type.ADMIN || !whole) {
            throw Problems.FORBIDDEN
                    .withDetail(
                            "This needs an ADMIN token of the account that is bound to no session and no app token.")
                    .failure();
        }
        return principal.account();
    }
}
