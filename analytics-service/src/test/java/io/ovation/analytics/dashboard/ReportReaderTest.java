package io.ovation.analytics.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.analytics.ReportWatching;
import io.ovation.contracts.channel.SubmitCommand;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports as they come from outside. */
class ReportReaderTest {
    private static SubmitCommand sent(String type, Map<String, Object> body) {
        return new SubmitCommand(new ChannelId("102", "s_keynote", "dashboard"), "client-0001", type, body);
    }

    private static String refusal(String type, Map<String, Object> body) {
        return catchThrowableOfType(ProblemException.class, () -> ReportReader.read(sent(type, body)))
                .problem()
                .errors()
                .toString();
    }

    @Test
    void a_report_has_three_truths() {
        ReportWatching report = ReportReader.read(
                sent("report-watching", Map.of("fullScreen", false, "focused", true, "audible", true)));
        assertThat(report).isEqualTo(new ReportWatching(false, true, true));
    }

    @Test
    void each_wrong_field_is_named() {
        assertThat(refusal("report-watching", Map.of("fullScreen", "yes", "focused", true, "mood", "good")))
                .contains("fullScreen", "audible", "mood")
                .doesNotContain("focused");
    }

    @Test
    void the_dashboard_has_no_other_command() {
        assertThat(refusal("pin-message", Map.of())).contains("type");
    }
}
