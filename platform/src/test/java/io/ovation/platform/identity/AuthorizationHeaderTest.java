package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"KS djJ8", "ks djJ8", "Bearer djJ8", "bEARER djJ8", " KS \t djJ8 "})
    void both_schemes_are_read_in_any_case(String header) {
        assertThat(AuthorizationHeader.token(header)).isEqualTo("djJ8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS", "Bearer ", "KS a b", "Bearer KS djJ8"})
    void a_scheme_is_followed_by_exactly_one_word(String header) {
        assertThat(Tokens.problem(() -> AuthorizationHeader.token(header))).isEqualTo(TokenProblems.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Basic YTpi", "djJ8", "KSdjJ8", "KS,djJ8"})
    void without_a_scheme_of_ours_the_token_is_missing(String header) {
        assertThat(Tokens.problem(() -> AuthorizationHeader.token(header))).isEqualTo(TokenProblems.MISSING);
    }

    @Test
    void without_a_header_the_token_is_missing() {
        assertThat(Tokens.problem(() -> AuthorizationHeader.token(null))).isEqualTo(TokenProblems.MISSING);
    }
}
