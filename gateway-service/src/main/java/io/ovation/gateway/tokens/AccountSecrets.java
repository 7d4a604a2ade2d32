package io.ovation.gateway.tokens;

import io.ovation.contracts.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account changed about its secrets since the configuration was written; one document, so that of two changes at once one
 * comes second and is decided again.
 *
 * @param account the account
 * @param version grows with every change; 0 before the first
 * @param secrets the added ones and those that were retired, oldest first
 */
record AccountSecrets(String account, long version, List<Stored> secrets) {
    /** Retired secrets are listed as long as there is room; those of the configuration are never forgotten. */
    static final int REMEMBERED = 100;

    /**
     * One secret.
     *
     * @param id as {@link io.ovation.platform.identity.SecretIds} makes it
     * @param sealed its value in the {@link Vault}; null once retired, and for those of the configuration
     * @param addedAt null for those of the configuration
     * @param retiredAt null while it is live
     */
    record Stored(
            String id,
            @Nullable String sealed,
            @Nullable Instant addedAt,
            @Nullable Instant retiredAt) {
        boolean live() {
            return retiredAt == null;
        }
    }

    AccountSecrets {
        secrets = List.copyOf(secrets);
    }

    static AccountSecrets none(String account) {
        return new AccountSecrets(account, 0, List.of());
    }

    AccountSecrets adding(String id, String sealed, Instant now) {
        List<Stored> more = new ArrayList<>(secrets);
        more.removeIf(each -> secrets.size() >= REMEMBERED && !each.live() && each.addedAt() != null);
        more.add(new Stored(id, sealed, now, null));
        return new AccountSecrets(account, version + 1, more);
    }

    /**
     * Without the secret of this id, which must be among the live ones.
     *
     * @param live ids of all live secrets of the account, those of the configuration included
     */
    AccountSecrets retiring(String id, List<String> live, Instant now) {
        if (!live.contains(id)) {
            throw Problems.NOT_FOUND.failure();
        }
        if (live.size() == 1) {
            throw StartProblems.LAST_SECRET.failure();
        }
        List<Stored> rest = new ArrayList<>(secrets);
        Instant addedAt = rest.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Stored::addedAt)
                .orElse(null);
        rest.removeIf(each -> each.id().equals(id));
        rest.add(new Stored(id, null, addedAt, now));
        return new AccountSecrets(account, version + 1, rest);
    }

    boolean isRetired(String id) {
        return secrets.stream().anyMatch(each -> each.id().equals(id) && !each.live());
    }
}
