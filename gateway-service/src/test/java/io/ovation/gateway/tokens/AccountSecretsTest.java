package io.ovation.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.Accounts;
import io.ovation.platform.identity.SecretIds;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountSecretsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String OLD = "the-old-secret-of-102";
    private static final String NEW = "the-new-secret-of-102";
    private static final String OLD_ID = SecretIds.of("102", OLD);
    private static final String NEW_ID = SecretIds.of("102", NEW);

    private final Vault vault = new Vault("a key of enough characters");
    private final LiveAccounts accounts =
            new LiveAccounts(Accounts.of(List.of(account("102", OLD), account("103", "the-secret-of-103"))), vault);

    @Test
    void the_newest_secret_signs_and_the_old_one_counts_until_it_is_retired() {
        AccountSecrets both = AccountSecrets.none("102").adding(NEW_ID, vault.seal("102 " + NEW_ID, NEW), NOW);
        assertThat(accounts.take(List.of(both))).isTrue();
        assertThat(accounts.take(List.of(both))).isFalse();
        assertThat(secrets("102")).containsExactly(NEW, OLD);
        assertThat(secrets("103")).containsExactly("the-secret-of-103");

        assertThat(accounts.take(List.of(both.retiring(OLD_ID, List.of(OLD_ID, NEW_ID), NOW))))
                .isTrue();
        assertThat(secrets("102")).containsExactly(NEW);
        assertThat(accounts.get().stillSigns(OLD_ID)).isFalse();
    }

    @Test
    void the_last_live_secret_cannot_be_retired_and_an_unknown_one_is_not_there() {
        AccountSecrets none = AccountSecrets.none("102");
        assertThat(refused(() -> none.retiring(OLD_ID, List.of(OLD_ID), NOW))).isEqualTo(StartProblems.LAST_SECRET);
        assertThat(refused(() -> none.retiring(NEW_ID, List.of(OLD_ID, "k_x"), NOW)))
                .isEqualTo(Problems.NOT_FOUND);
    }

    @Test
    void a_retired_secrets_value_is_gone() {
        AccountSecrets retired = AccountSecrets.none("102")
                .adding(NEW_ID, vault.seal("102 " + NEW_ID, NEW), NOW)
                .retiring(NEW_ID, List.of(OLD_ID, NEW_ID), NOW);
        assertThat(retired.secrets()).singleElement().satisfies(each -> {
            assertThat(each.sealed()).isNull();
            assertThat(each.addedAt()).isEqualTo(NOW);
            assertThat(each.retiredAt()).isEqualTo(NOW);
        });
    }

    @Test
    void a_secret_of_another_account_never_counts() {
        String foreign = "the-secret-of-103";
        String id = SecretIds.of("102", foreign);
        accounts.take(List.of(AccountSecrets.none("102").adding(id, vault.seal("102 " + id, foreign), NOW)));
        assertThat(secrets("102")).containsExactly(OLD);
    }

    @Test
    void an_account_all_of_whose_secrets_are_retired_has_none_that_anybody_knows() {
        accounts.take(List.of(AccountSecrets.none("102").retiring(OLD_ID, List.of(OLD_ID, "k_gone"), NOW)));
        assertThat(secrets("102")).singleElement().isNotEqualTo(OLD);
    }

    @Test
    void a_sealed_secret_opens_only_in_its_place_and_under_its_key() {
        String sealed = vault.seal("102 a", NEW);
        assertThat(vault.open("102 a", sealed)).isEqualTo(NEW);
        assertThat(sealed).isNotEqualTo(vault.seal("102 a", NEW));
        assertThatIllegalStateException().isThrownBy(() -> vault.open("103 a", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault("another key of enough characters").open("102 a", sealed));
    }

    private List<String> secrets(String account) {
        return Objects.requireNonNull(accounts.get().find(account)).secrets();
    }

    private static Account account(String id, String secret) {
        return new Account(id, List.of(secret), List.of(), false, null, List.of());
    }

    private static Problem refused(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(ProblemException.class, call))
                .problem();
    }
}
