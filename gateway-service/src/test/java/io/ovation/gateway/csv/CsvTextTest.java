package io.ovation.gateway.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @Test
    void a_record_is_quoted_where_it_must_be() {
        assertThat(CsvText.record(List.of("Ada", "x, y", "he said \"hi\"", "", "two\nlines")))
                .isEqualTo("Ada,\"x, y\",\"he said \"\"hi\"\"\",,\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+351 21", "-2", "@SUM(A1)", "\tx", "\uFF1DHYPERLINK", "'=1"})
    void no_value_is_a_formula_and_reading_gives_back_what_was_written(String value) {
        String record = CsvText.record(List.of("x", value));
        CsvReader reader = new CsvReader(1_000);
        reader.add(Buffer.buffer(record));
        String read = reader.next(1, true).get(0).values().get(1);
        assertThat(read).isEqualTo("'" + value);
        assertThat(CsvText.unguarded(read)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill", "'tis", "", "a=b", "ada@example.com"})
    void other_values_stay_as_they_are(String value) {
        assertThat(CsvText.guarded(value)).isEqualTo(value);
        assertThat(CsvText.unguarded(value)).isEqualTo(value);
    }
}
