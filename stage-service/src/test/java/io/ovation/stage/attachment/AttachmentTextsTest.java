package io.ovation.stage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.attachment.UpdateAttachment;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentTextsTest {
    private static final String ID = "A".repeat(22);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("title", "x".repeat(121), "max-length"),
                Arguments.of("title", "<b>", "no-angle-brackets"),
                Arguments.of("title", " ", "required"),
                Arguments.of("title", 7, "required"),
                Arguments.of("title", "a\nb", "no-control-characters"),
                Arguments.of("title", "a\ud800", "well-formed"),
                Arguments.of("description", "x".repeat(1001), "max-length"),
                Arguments.of("description", "a\u0007", "no-control-characters"),
                Arguments.of("description", 7, "type"),
                Arguments.of("attachment", "a/b", "pattern"),
                Arguments.of("size", 7, "unknown-field"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_names_its_field_and_rule(String field, Object value, String rule) {
        Map<String, Object> body = new HashMap<>(Map.of("attachment", ID));
        body.put(field, value);
        assertThatThrownBy(() -> new AttachmentTexts(body).update())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().errors()).anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.rule()).isEqualTo(rule);
                        }));
    }

    @Test
    void what_fits_is_taken_and_what_is_left_out_stays() {
        Map<String, Object> body = new HashMap<>(Map.of("attachment", ID, "title", " " + "😀".repeat(120) + " "));
        assertThat(new AttachmentTexts(body).update()).isEqualTo(new UpdateAttachment(ID, "😀".repeat(120), null));
        body.remove("title");
        body.put("description", " ");
        assertThat(new AttachmentTexts(body).update()).isEqualTo(new UpdateAttachment(ID, null, ""));
        assertThat(new AttachmentTexts(Map.of("attachment", ID)).delete()).isEqualTo(ID);
    }
}
