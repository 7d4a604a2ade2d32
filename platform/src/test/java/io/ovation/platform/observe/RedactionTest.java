package io.ovation.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void tokens_of_each_shape_are_masked() {
        masked("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.dBjftJeZ4CVP-mBTdqZ");
        masked(base64("v2|102|" + "encrypted".repeat(12)).replace('+', '-').replace('/', '_'));
        masked(base64("0123456789abcdef0123456789abcdef01234567|102;102;1500000000;0;1;ada;"));
    }

    @Test
    void the_password_of_a_connection_string_is_masked() {
        assertThat(Redaction.of("cannot reach mongodb+srv://ada:secret@db.example.org/x"))
                .isEqualTo("cannot reach mongodb+srv://[redacted]@db.example.org/x");
    }

    @Test
    void what_people_need_in_a_log_stays() {
        String line = "chat-service@1f2e3d4c5b6a appended 102/all-hands-2026/chat#000000000058 of "
                + "0af7651916cd43dd8448eb211c80319c in io.ovation.platform.observe.RedactionTest";

        assertThat(Redaction.of(line)).isEqualTo(line);
    }

    private static void masked(String token) {
        assertThat(Redaction.of("Authorization: KS " + token + ", failed"))
                .isEqualTo("Authorization: KS [redacted], failed");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
