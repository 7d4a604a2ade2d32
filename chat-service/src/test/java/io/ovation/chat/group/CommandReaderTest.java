package io.ovation.chat.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.RemoveReaction;
import io.ovation.platform.text.MessageText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandReaderTest {
    private final CommandReader reader = new CommandReader(new MessageText("text", 20), List.of("like", "😂"));

    @Test
    void commands_are_read_from_their_own_fields_alone() {
        Map<String, Object> greedy = Map.of(
                "text", "hi", "replyTo", 3, "from", "p_other", "role", "moderator", "seq", 1, "__proto__", Map.of());
        assertThat(read("post-message", greedy)).isEqualTo(new PostMessage("hi", 3L));
        assertThat(read("post-message", Map.of("text", "hi"))).isEqualTo(new PostMessage("hi", null));
        assertThat(read("delete-message", Map.of("message", 7L))).isEqualTo(new DeleteMessage(7));
        assertThat(read("add-reaction", Map.of("message", 7, "reaction", "😂"))).isEqualTo(new AddReaction(7, "😂"));
        assertThat(read("remove-reaction", Map.of("message", 7, "reaction", "like")))
                .isEqualTo(new RemoveReaction(7, "like"));
        assertThat(read("block-user", Map.of("person", "p_a-B_9"))).isEqualTo(new BlockUser("p_a-B_9"));
        assertThat(read("clear-history", Map.of())).isEqualTo(new ClearHistory());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("post-message", Map.of(), List.of("text required")),
                Arguments.of("post-message", Map.of("text", 5), List.of("text string")),
                Arguments.of("post-message", Map.of("text", Map.of("$regex", ".*")), List.of("text string")),
                Arguments.of("post-message", Map.of("text", " "), List.of("text not-blank")),
                Arguments.of(
                        "post-message", Map.of("text", " ", "replyTo", "1"), List.of("text not-blank", "replyTo seq")),
                Arguments.of("post-message", Map.of("text", "a", "replyTo", 1.5), List.of("replyTo seq")),
                Arguments.of("delete-message", Map.of(), List.of("message required")),
                Arguments.of("delete-message", Map.of("message", Map.of("$ne", 1)), List.of("message seq")),
                Arguments.of("pin-message", Map.of("message", 0), List.of("message seq")),
                Arguments.of("unpin-message", Map.of("message", -3), List.of("message seq")),
                Arguments.of("unpin-message", Map.of("message", Long.MAX_VALUE), List.of("message seq")),
                Arguments.of("add-reaction", Map.of("reaction", "👎"), List.of("message required", "reaction known")),
                Arguments.of("remove-reaction", Map.of("message", 1), List.of("reaction required")),
                Arguments.of("block-user", Map.of("person", "ada@example.org"), List.of("person pattern")),
                Arguments.of("unblock-user", Map.of("person", List.of("p_a")), List.of("person string")),
                Arguments.of("shout", Map.of(), List.of("type known")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_names_its_field_and_rule(String type, Map<String, Object> body, List<String> named) {
        assertThatThrownBy(() -> read(type, body))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(error -> error.field() + " " + error.rule())
                                .containsExactlyElementsOf(named));
    }

    private ChatCommand read(String type, Map<String, Object> body) {
        return reader.read(new SubmitCommand(ChannelId.parse("102/s/chat"), "client-1", type, body));
    }
}
