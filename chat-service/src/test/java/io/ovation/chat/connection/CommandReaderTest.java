package io.ovation.chat.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.connection.SendMessage;
import io.ovation.platform.text.MessageText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandReaderTest {
    private final CommandReader reader = new CommandReader(new MessageText("text", 10));

    private static SubmitCommand sent(String type, Map<String, Object> body) {
        return new SubmitCommand(ChannelId.parse("102/launch/conversation/x"), "client-id-1", type, body);
    }

    private void refuses(String type, Map<String, Object> body, String field, String rule) {
        assertThatThrownBy(() -> reader.read(sent(type, body)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(Problem.FieldError::field, Problem.FieldError::rule)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, rule)));
    }

    @Test
    void each_mistake_names_its_field_and_rule() {
        refuses("send-message", Map.of(), "text", "required");
        refuses("send-message", Map.of("text", "12345678901"), "text", "max-length");
        refuses("send-message", Map.of("text", " "), "text", "not-blank");
        refuses("request-connection", Map.of("person", "ada@example.com"), "person", "pattern");
        refuses("delete-message", Map.of("message", 0), "message", "seq");
        refuses("mark-read", Map.of("upTo", "all"), "upTo", "seq");
        refuses("report-person", Map.of(), "reason", "required");
        refuses("report-person", Map.of("reason", "boring"), "reason", "known");
        refuses("report-person", Map.of("reason", "spam", "note", "x".repeat(1_001)), "note", "max-length");
        refuses("report-person", Map.of("reason", "spam", "withMessages", "all"), "withMessages", "boolean");
        refuses("post-message", Map.of("text", "hi"), "type", "known");
    }

    @Test
    void what_else_is_there_is_ignored() {
        assertThat(reader.read(sent("send-message", Map.of("text", " hi ", "author", "p_x"))))
                .isEqualTo(new SendMessage("hi"));
    }
}
