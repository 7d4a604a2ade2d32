package io.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNameTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "Ada, Lovelace, Ada",
        "Anna Maria, Smith, Anna Maria",
        "Ada Lovelace, '', Ada",
        "Ada Lovelace, Lovelace, Ada",
        "Ada King Lovelace, LOVELACE, Ada",
        "'', Lovelace, Guest",
        "Lovelace, Lovelace, Guest",
        "Lovelace Ada, Lovelace, Guest",
        "Ada, '', Ada",
    })
    void a_tokens_first_name_is_shown_without_the_last_one(String first, String last, String shown) {
        assertThat(FirstName.of(holding(first, last))).contains(shown);
    }

    @Test
    void a_token_without_names_tells_nothing_whatever_its_user_id_is() {
        Principal nameless = verified(KsRequest.of("102", "ada.lovelace@example.com", Principal.Type.USER, 60, ""));
        assertThat(FirstName.of(nameless)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, Ada",
        "Ada King Lovelace, Ada",
        "ada.lovelace, Guest",
        "'Lovelace, Ada', Guest",
        "'', Guest"
    })
    void a_listed_name_is_cut_at_its_first_space(String whole, String shown) {
        assertThat(FirstName.of(whole)).isEqualTo(shown);
    }

    private static Principal holding(String first, String last) {
        return verified(KsRequest.of("102", "ada", Principal.Type.USER, 60, "").named(first, last));
    }

    private static Principal verified(KsRequest request) {
        Instant now = Instant.now();
        Account account = new Account("102", List.of(SECRET), new ArrayList<>(), false, "Demo", List.of());
        return new TokenCheck(Accounts.of(List.of(account)), new LocalRevocations(10))
                .verify(request.token(SECRET, now, new Random(1)), now, new RequestContext("127.0.0.1", "/"));
    }
}
