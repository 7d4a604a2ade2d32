package io.ovation.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    @Test
    void a_description_is_cut_at_its_commas_and_ands() {
        assertThat(Agenda.of(List.of("Our talk on dbt, Iceberg and the cost of both.")))
                .containsExactly("dbt", "Iceberg");
        assertThat(Agenda.of(List.of("Topics: AI, data quality & governance")))
                .containsExactly("AI", "data quality", "governance");
    }

    @Test
    void what_would_be_cut_to_half_of_itself_is_no_item() {
        assertThat(Agenda.of(List.of("schema registries, dual writes and exactly once")))
                .containsExactly("schema registries", "dual writes");
    }

    @Test
    void addresses_and_long_sentences_are_no_items() {
        assertThat(
                        Agenda.of(
                                List.of(
                                        "Write to me@example.com, https://example.com/x and that is really everything there is to say here")))
                .isEmpty();
    }

    @Test
    void an_item_is_there_once() {
        assertThat(Agenda.of(List.of("Kafka, kafka", "Kafka"))).containsExactly("Kafka");
    }
}
