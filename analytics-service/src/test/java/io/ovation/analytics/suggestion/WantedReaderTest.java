package io.ovation.analytics.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.analytics.SignalKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedReaderTest {
    @Test
    void nothing_is_needed() {
        assertThat(WantedReader.read(Map.of())).isEqualTo(Wanted.FIRST);
        assertThat(WantedReader.read(Map.of("signal", "engagement-high", "seen", List.of("pace")))
                        .signal())
                .isEqualTo(SignalKind.ENGAGEMENT_HIGH);
    }

    @Test
    void every_mistake_names_its_field_and_rule() {
        refuses(Map.of("signal", "rain"), "signal", "one-of");
        refuses(Map.of("signal", 3), "signal", "one-of");
        refuses(Map.of("seen", "pace"), "seen", "count");
        refuses(Map.of("seen", Collections.nCopies(WantedReader.SEEN + 1, "pace")), "seen", "count");
        refuses(Map.of("seen", List.of("pace", "No Id")), "seen[1]", "id");
    }

    private static void refuses(Map<String, Object> body, String field, String rule) {
        assertThatThrownBy(() -> WantedReader.read(body)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().errors()).hasSize(1);
            assertThat(refused.problem().errors().get(0).field()).isEqualTo(field);
            assertThat(refused.problem().errors().get(0).rule()).isEqualTo(rule);
        });
    }
}
