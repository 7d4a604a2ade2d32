package io.ovation.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
    record Note(String text, @Nullable Instant at, @Nullable String by) {}

    record Page(List<Note> notes) {}

    @Test
    void times_are_written_as_iso_text_and_nulls_not_at_all() {
        Note note = new Note("hello", Instant.parse("2026-11-20T12:00:00Z"), null);

        assertThat(Json.text(note)).isEqualTo("{\"text\":\"hello\",\"at\":\"2026-11-20T12:00:00Z\"}");
    }

    @Test
    void a_property_that_a_newer_sender_adds_is_ignored() {
        Note note = Json.read(Buffer.buffer("{\"text\":\"hello\",\"colour\":\"red\"}"), Note.class);

        assertThat(note).isEqualTo(new Note("hello", null, null));
    }

    @Test
    void a_missing_list_is_an_empty_one() {
        Page page = Json.read(Buffer.buffer("{}"), Page.class);

        assertThat(page.notes()).isEmpty();
    }

    @Test
    void a_record_becomes_a_tree_and_the_tree_the_record() {
        Note note = new Note("hello", Instant.parse("2026-11-20T12:00:00Z"), null);

        assertThat(Json.map(note)).isEqualTo(Map.of("text", "hello", "at", "2026-11-20T12:00:00Z"));
        assertThat(Json.record(Json.map(note), Note.class)).isEqualTo(note);
    }

    @Test
    void deep_nesting_and_endless_texts_are_refused() {
        refused("{\"colour\":" + "[".repeat(100) + "]".repeat(100) + "}");
        refused("{\"text\":\"" + "x".repeat(1_000_001) + "\"}");
    }

    @Test
    void what_is_no_json_or_nothing_is_refused_without_repeating_it() {
        refused("{\"text\":");
        refused("");
        refused("null");
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> Json.read(Buffer.buffer(text), Note.class))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo("invalid");
                    assertThat(e.problem().detail()).endsWith("is not a Note.");
                });
    }
}
