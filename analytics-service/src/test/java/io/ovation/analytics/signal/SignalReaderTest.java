package io.ovation.analytics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.SubmitCommand;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalReaderTest {
    private static SubmitCommand sent(String type, Map<String, Object> body) {
        return new SubmitCommand(ChannelId.parse("102/keynote/signals"), "client-id-1", type, body);
    }

    @Test
    void a_dismissal_names_a_signal() {
        assertThat(SignalReader.read(sent("dismiss-signal", Map.of("signal", 3)))
                        .signal())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, seq", "-1, seq", "1000000000000, seq", "x, seq", ", required"})
    void wrong_signals_are_named(String signal, String rule) {
        Object value = signal == null || signal.equals("x") ? signal : (Object) Long.valueOf(signal);
        Map<String, Object> body = value == null ? Map.of() : Map.of("signal", value);
        assertThatThrownBy(() -> SignalReader.read(sent("dismiss-signal", body)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().errors().get(0).field()).isEqualTo("signal");
                    assertThat(refused.problem().errors().get(0).rule()).isEqualTo(rule);
                });
    }

    @Test
    void there_is_no_other_command() {
        assertThatThrownBy(() -> SignalReader.read(sent("raise-signal", Map.of())))
                .isInstanceOf(ProblemException.class);
    }
}
