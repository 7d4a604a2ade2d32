package io.ovation.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JvmHeapTest {
    @Test
    void the_total_of_a_histogram_is_its_last_figure() {
        String histogram = """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:          1000          64000  [B (java.base@17)
                Total        123456       98765432
                """;

        assertThat(JvmHeap.total(histogram)).isEqualTo(98_765_432L);
    }

    @Test
    void an_answer_without_a_total_is_shown() {
        assertThatThrownBy(() -> JvmHeap.total("no such process")).hasMessageContaining("no such process");
    }
}
