package io.ovation.stage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slides.pdf|slides.pdf|slides|pdf",
                "../../etc/passwd.pdf|passwd.pdf|passwd|pdf",
                "C:\\\\Users\\\\maya\\\\Plan 1.DOCX|Plan 1.DOCX|Plan 1|docx",
                "..hidden.pdf|hidden.pdf|hidden|pdf",
                "a<b>:\"c\"?.pdf|a_b___c__.pdf|a_b___c__|pdf",
                "für  Zoë.png|für Zoë.png|für Zoë|png",
                "no-extension|no-extension|no-extension|''"
            })
    void names_are_cleaned(String given, String name, String title, String extension) {
        FileName cleaned = FileName.of(given.replace("\\\\", "\\"));
        assertThat(cleaned.text()).isEqualTo(name);
        assertThat(cleaned.title()).isEqualTo(title);
        assertThat(cleaned.extension()).isEqualTo(extension);
    }

    @Test
    void characters_that_turn_or_hide_text_go() {
        assertThat(FileName.of("a\u202Egpj\u200B.\u0000pdf\n").text()).isEqualTo("agpj.pdf");
        assertThat(FileName.of("e\u0301.pdf").text()).isEqualTo("\u00e9.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "a/", "\u202E"})
    void something_must_be_left(String given) {
        refused(given, "required");
    }

    @Test
    void two_hundred_characters_are_enough() {
        assertThat(FileName.of("x".repeat(196) + ".pdf").text()).hasSize(200);
        refused("x".repeat(197) + ".pdf", "max-length");
    }

    @Test
    void a_title_is_cut_between_characters() {
        assertThat(FileName.of("😀".repeat(150) + ".pdf").title()).isEqualTo("😀".repeat(120));
    }

    private static void refused(String given, String rule) {
        assertThatThrownBy(() -> FileName.of(given)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("name");
                assertThat(error.rule()).isEqualTo(rule);
            });
        });
    }
}
