package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KsRequestTest {
    @Test
    void a_requested_token_says_what_was_asked_for() {
        String token = KsRequest.of("102", "ada@example.com", Principal.Type.ADMIN, 30, "sview:*,setrole:X")
                .named("Ada/A, Ph.D:", "Løvelace + 漢")
                .token(Tokens.SECRET, Tokens.NOW, new SecureRandom());
        Principal principal = Tokens.verify(token);
        assertThat(token).startsWith("djJ8");
        assertThat(principal.user()).isEqualTo("ada@example.com");
        assertThat(principal.type()).isEqualTo(Principal.Type.ADMIN);
        assertThat(principal.expiresAt()).isEqualTo(Tokens.NOW.plusSeconds(1800));
        assertThat(principal.firstName()).isEqualTo("Ada/A, Ph.D:");
        assertThat(principal.lastName()).isEqualTo("Løvelace + 漢");
        assertThat(principal.privileges().values("setrole")).containsExactly("X");
    }

    @Test
    void an_empty_name_is_left_out() {
        String token = KsRequest.of("102", "ada", Principal.Type.USER, 30, "")
                .named("", " ")
                .token(Tokens.SECRET, Tokens.NOW, new SecureRandom());
        assertThat(Tokens.verify(token).privileges()).isEqualTo(Privileges.NONE);
    }

    @Test
    void the_same_request_with_the_same_chance_is_the_same_token() {
        KsRequest request = KsRequest.of("102", "ada", Principal.Type.USER, 30, "");
        String one = request.token(Tokens.SECRET, Tokens.NOW, new Random(1));
        assertThat(request.token(Tokens.SECRET, Tokens.NOW, new Random(1))).isEqualTo(one);
        assertThat(request.token(Tokens.SECRET, Tokens.NOW, new Random(2))).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0102,5,''", "x,5,''", "102,0,''", "102,-1,''", "102,6000000,''", "102,5,'a[]'"})
    void a_request_that_makes_no_usable_token_is_refused(String account, int minutes, String privileges) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KsRequest.of(account, "ada", Principal.Type.USER, minutes, privileges));
    }
}
