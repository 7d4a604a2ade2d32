package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a user is shown to others: by a person id and a display name. */
class NamesTest {
    private static final PersonIds IDS = new PersonIds("a-person-key-for-tests");

    @Test
    void a_person_id_is_short_and_tells_nothing() {
        assertThat(IDS.of("102", "alice@example.com"))
                .matches("p_[A-Za-z0-9_-]{22}")
                .doesNotContain("alice");
    }

    /** Changing this value would make everybody a stranger to their own messages. */
    @Test
    void a_person_id_never_changes() {
        assertThat(IDS.of("102", "alice@example.com")).isEqualTo("p_-sZmgLRBvfwD4wDY_cGXbA");
    }

    @Test
    void a_person_id_depends_on_key_account_and_user() {
        assertThat(List.of(
                        IDS.of("102", "alice"),
                        IDS.of("102", "Alice"),
                        IDS.of("10", "2alice"),
                        IDS.of("103", "alice"),
                        new PersonIds("another-person-key").of("102", "alice")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_short_person_key_is_a_mistake() {
        assertThatThrownBy(() -> new PersonIds("short")).isInstanceOf(ConfigProblem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.com, 'firstname:Ada,lastname:L%C3%B8ve', Ada Løve",
        "ada@example.com, 'firstname:Ada', Ada",
        "ada@example.com, '', ada",
        "ada, '', ada",
        "@example.com, '', Guest",
        "0, 'widget:1', Guest",
        "'', '', Guest",
        "ada, 'firstname:%20%0A', ada",
        "ada, 'firstname:100%', 100%",
        "ada, 'firstname:A%20%20%0D%0A%E2%80%AEb%E2%80%8B', A b"
    })
    void a_display_name_is_the_best_the_token_has(String user, String privileges, String name) {
        assertThat(DisplayName.of(principal(user, privileges))).isEqualTo(name);
    }

    @Test
    void a_display_name_is_cut_between_characters() {
        assertThat(DisplayName.of(principal("a" + "😂".repeat(60), "")))
                .hasSize(99)
                .endsWith("😂");
        assertThat(DisplayName.of(principal("a".repeat(10_000), ""))).hasSize(100);
    }

    private static Principal principal(String user, String privileges) {
        return new Principal(
                "102",
                user,
                Principal.Type.USER,
                Privileges.parse(privileges),
                Tokens.NOW,
                "hash",
                null,
                List.of(),
                "");
    }
}
