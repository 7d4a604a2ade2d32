package io.ovation.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {
    private final MessageText texts = new MessageText("text", 20);

    @ParameterizedTest
    @CsvSource({
        "'  hello  ', hello",
        "'cafe\u0301', 'caf\u00e9'",
        "'a\r\nb\rc', 'a\nb\nc'",
        "'a\tb', 'a b'",
        "'<b>&amp;</b>', '<b>&amp;</b>'",
        "👩‍👩‍👧‍👦, 👩‍👩‍👧‍👦",
        "❤️, ❤️"
    })
    void text_is_kept_in_one_form(String raw, String stored) {
        assertThat(texts.checked(raw)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t ", "\u200b\u200d", "\u3164", "\u2800", "\u00a0\u2003", "\ufe0f\u0301"})
    void blank_text_is_refused(String raw) {
        refuses(raw, "not-blank");
    }

    @Test
    void the_limit_counts_code_points_after_normalization() {
        assertThat(texts.checked("😂".repeat(20))).hasSize(40);
        assertThat(texts.checked("e\u0301".repeat(20))).hasSize(20);
        refuses("x".repeat(21), "max-length");
        refuses("x".repeat(1_000_000), "max-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b", "a\u007fb"})
    void control_characters_other_than_line_feeds_are_refused(String raw) {
        refuses(raw, "no-control-characters");
    }

    @Test
    void marks_stack_up_to_eight() {
        assertThat(texts.checked("x" + "\u0315".repeat(8))).isNotEmpty();
        refuses("x" + "\u0315".repeat(9), "combining-marks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800b", "a\udc00", "\udc00\ud800"})
    void half_surrogate_pairs_are_refused(String raw) {
        refuses(raw, "well-formed");
    }

    private void refuses(String raw, String rule) {
        assertThatThrownBy(() -> texts.checked(raw)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().code()).isEqualTo("invalid");
            assertThat(refusal.problem().errors()).extracting(FieldError::field).containsExactly("text");
            assertThat(refusal.problem().errors()).extracting(FieldError::rule).containsExactly(rule);
        });
    }
}
