package io.ovation.gateway.tokens;

import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.SecretIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The configured accounts with the secrets that are live now: the newest first, and without those that were retired. */
final class LiveAccounts implements Supplier<Accounts> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAccounts.class);

    private final Accounts configured;
    private final Vault vault;
    private Map<String, Long> versions = Map.of();
    private volatile Accounts live;

    LiveAccounts(Accounts configured, Vault vault) {
        this.configured = configured;
        this.vault = vault;
        this.live = configured;
    }

    @Override
    public Accounts get() {
        return live;
    }

    /** Takes in what is stored; true when something is different now. */
    boolean take(List<AccountSecrets> stored) {
        Map<String, Long> fresh = new HashMap<>();
        stored.forEach(each -> fresh.put(each.account(), each.version()));
        if (fresh.equals(versions)) {
            return false;
        }
        Map<String, AccountSecrets> byAccount = new HashMap<>();
        stored.forEach(each -> byAccount.put(each.account(), each));
        live = merged(byAccount);
        versions = fresh;
        return true;
    }

    private Accounts merged(Map<String, AccountSecrets> stored) {
        Set<String> taken = new HashSet<>();
        configured.all().forEach(account -> {
            taken.addAll(account.secrets());
            taken.addAll(account.userSecrets());
            taken.addAll(account.cncSecrets());
        });
        List<Account> merged = new ArrayList<>();
        for (Account account : configured.all()) {
            AccountSecrets changes = stored.getOrDefault(account.id(), AccountSecrets.none(account.id()));
            List<String> secrets = secrets(account, changes, taken);
            if (secrets.isEmpty()) {
                LOG.error("Account {} has no live secret but retired ones: add one by configuration", account.id());
            }
            merged.add(
                    secrets.isEmpty()
                            ? account.withSecrets(List.of(vault.nobodysSecret()))
                            : account.withSecrets(secrets));
        }
        return Accounts.of(merged);
    }

    /** A secret that meanwhile stands in the configuration, of whichever account, is that one. */
    private List<String> secrets(Account account, AccountSecrets changes, Set<String> taken) {
        List<String> secrets = new ArrayList<>();
        for (AccountSecrets.Stored each : changes.secrets()) {
            String sealed = each.sealed();
            if (each.live() && sealed != null) {
                opened(account.id(), each.id(), sealed).stream()
                        .filter(secret -> !taken.contains(secret))
                        .forEach(secrets::add);
            }
        }
        Collections.reverse(secrets);
        account.secrets().stream()
                .filter(secret -> !changes.isRetired(SecretIds.of(account.id(), secret)))
                .forEach(secrets::add);
        return secrets;
    }

    private List<String> opened(String account, String id, String sealed) {
        try {
            return List.of(vault.open(account + " " + id, sealed));
        } catch (IllegalStateException notOurs) {
            LOG.error("Secret {} of account {} does not count: {}", id, account, notOurs.getMessage());
            return List.of();
        }
    }
}
