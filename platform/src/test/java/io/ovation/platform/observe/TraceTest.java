package io.ovation.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void the_trace_id_of_a_traceparent_comes_first() {
        assertThat(Trace.accept("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "r-1"))
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void a_request_id_is_kept_when_it_is_harmless() {
        assertThat(Trace.accept(null, "r-1.2_X")).isEqualTo("r-1.2_X");
        assertThat(Trace.accept("nonsense", "a\nb")).matches("[0-9a-f]{32}");
        assertThat(Trace.accept(null, "x".repeat(65))).matches("[0-9a-f]{32}");
    }

    @Test
    void fresh_ids_differ() {
        assertThat(Trace.newId()).matches(Trace::isValid).isNotEqualTo(Trace.newId());
    }
}
