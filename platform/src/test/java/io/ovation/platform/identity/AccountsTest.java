package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final String SHARED = "a-secret-that-two-share";

    @Test
    void a_file_needs_only_ids_and_secrets() {
        Accounts accounts = Accounts.parse("{\"accounts\":[{\"id\":\"102\",\"secrets\":[\"" + SHARED + "\"]}]}");
        Account account = Objects.requireNonNull(accounts.find("102"));
        assertThat(account.ksV1Allowed()).isFalse();
        assertThat(account.cncSecrets()).isEmpty();
        assertThat(account.allowedOrigins()).isEmpty();
        assertThat(accounts.all()).containsExactly(account);
        assertThat(accounts.find("103")).isNull();
    }

    @Test
    void a_file_may_say_everything() {
        Accounts accounts = Accounts.parse("""
                {"accounts": [{"id": "102", "name": "Demo", "secrets": ["first-admin-secret", "second-admin-secret"],
                 "cncSecrets": ["the-app-token-value"], "ksV1Allowed": true,
                 "allowedOrigins": ["https://events.example.com", "http://localhost:8080", "http://[::1]:8080"]}]}
                """);
        Account account = Objects.requireNonNull(accounts.find("102"));
        assertThat(account.secrets()).containsExactly("first-admin-secret", "second-admin-secret");
        assertThat(account.ksV1Allowed()).isTrue();
        assertThat(account.name()).isEqualTo("Demo");
    }

    @Test
    void all_mistakes_are_named_at_once() {
        ConfigProblem problem = refused(() -> Accounts.of(List.of(
                account("102", List.of(SHARED)),
                account("103", List.of("short", " ", SHARED)),
                account("102", List.of()),
                new Account(
                        "07x", List.of("long-enough-secret"), List.of(SHARED), false, null, List.of("example.com/")))));
        assertThat(problem.mistakes())
                .containsExactly(
                        "Account '103' (entry 2) has a secret shorter than 16 characters.",
                        "Account '103' (entry 2) has an empty secret.",
                        "Account '103' (entry 2) shares a secret with entry 1.",
                        "Account '102' (entry 3) has an id that an earlier entry has.",
                        "Account '102' (entry 3) has no secret.",
                        "Account '07x' (entry 4) needs a decimal id of 1 to 10 digits without leading zeros.",
                        "Account '07x' (entry 4) shares a secret with entry 1.",
                        "Account '07x' (entry 4) allows 'example.com/', which is not an origin like"
                                + " https://events.example.com.");
    }

    @Test
    void a_user_secret_is_no_admin_secret() {
        Account both = new Account("102", List.of(SHARED), List.of(SHARED), List.of(), false, false, null, List.of());
        assertThat(refused(() -> Accounts.of(List.of(both))).mistakes())
                .containsExactly(
                        "Account '102' (entry 1) has a secret that is both a user secret and an admin secret.");
    }

    @Test
    void a_secret_is_found_whole_or_not_at_all() {
        Accounts accounts = Accounts.of(List.of(new Account(
                "102",
                List.of(SHARED, "the-second-one-of-102"),
                List.of("a-user-secret-of-102"),
                List.of(),
                false,
                false,
                null,
                List.of())));
        assertThat(accounts.adminSecret("102", "the-second-one-of-102")).isEqualTo("the-second-one-of-102");
        assertThat(accounts.adminSecret("102", SHARED.substring(1))).isNull();
        assertThat(accounts.adminSecret("102", "a-user-secret-of-102")).isNull();
        assertThat(accounts.adminSecret("999", SHARED)).isNull();
        assertThat(accounts.hasUserSecret("102", "a-user-secret-of-102")).isTrue();
        assertThat(accounts.hasUserSecret("102", SHARED)).isFalse();
        assertThat(accounts.hasUserSecret("999", "a-user-secret-of-102")).isFalse();
    }

    @Test
    void an_id_names_a_secret_of_one_account_and_tells_nothing_of_it() {
        Accounts accounts = Accounts.of(List.of(account("102", List.of(SHARED))));
        String id = SecretIds.of("102", SHARED);
        assertThat(id).matches("k_[0-9a-f]{16}").isNotEqualTo(SecretIds.of("103", SHARED));
        assertThat(accounts.stillSigns(id)).isTrue();
        assertThat(accounts.stillSigns(SecretIds.of("103", SHARED))).isFalse();
    }

    @Test
    void no_account_at_all_is_a_mistake() {
        assertThat(refused(() -> Accounts.of(List.of())).mistakes()).containsExactly("No account is configured.");
        assertThat(refused(() -> Accounts.parse("{}")).mistakes()).containsExactly("No account is configured.");
        assertThat(refused(() -> Accounts.parse("null")).mistakes()).containsExactly("No account is configured.");
    }

    @Test
    void a_broken_file_is_described_without_quoting_it() {
        assertThat(refused(() -> Accounts.parse("{\"accounts\":[{\"id\":\"1\",\n\"secrets\":\"top-secret-text\"}]}")))
                .hasMessage("The accounts file is not of the documented form at line 2.");
        assertThat(refused(() -> Accounts.parse("{\"accounts\":[],\"acounts\":[]}")))
                .hasMessage("The accounts file has an unknown field 'acounts'.");
        assertThat(refused(() -> Accounts.parse("{\"accounts\":[null]}"))).hasMessageContaining("documented form");
        assertThat(refused(() -> Accounts.parse("top-secret"))).hasMessageNotContaining("top-secret");
    }

    @Test
    void secrets_are_masked() {
        Account account = account("102", List.of(SHARED));
        assertThat(account.toString()).contains("102", "1 hidden").doesNotContain(SHARED);
    }

    private static Account account(String id, List<String> secrets) {
        return new Account(id, secrets, List.of(), false, null, List.of());
    }

    private static ConfigProblem refused(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(ConfigProblem.class, call), "was not refused");
    }
}
