package io.ovation.qna.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.qna.AskQuestion;
import io.ovation.contracts.qna.DismissQuestion;
import io.ovation.contracts.qna.PublishAnswer;
import io.ovation.contracts.qna.QnaCommand;
import io.ovation.contracts.qna.ReplyToThread;
import io.ovation.platform.bus.Json;
import io.ovation.platform.text.MessageText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
    private final CommandReader reader = new CommandReader(new MessageText("text", 20));

    private QnaCommand read(String type, Map<String, Object> body) {
        return reader.read(new SubmitCommand(ChannelId.parse("102/s/qna"), "client-1", type, body));
    }

    @Test
    void what_is_left_out_is_off_or_nothing() {
        assertThat(read("ask-question", Map.of("text", " why? "))).isEqualTo(new AskQuestion("why?", false));
        assertThat(read("reply-to-thread", Map.of("thread", 3, "text", "yes")))
                .isEqualTo(new ReplyToThread(3, "yes", null, false));
        assertThat(read("publish-answer", Map.of("question", 3))).isEqualTo(new PublishAnswer(3, null, false));
        assertThat(read("dismiss-question", Map.of("question", 3))).isEqualTo(new DismissQuestion(3, null));
    }

    @Test
    void everything_that_can_be_said_is_read() {
        assertThat(read("ask-question", Map.of("text", "why?", "anonymous", true)))
                .isEqualTo(new AskQuestion("why?", true));
        assertThat(read("reply-to-thread", Map.of("thread", 3, "text", "yes", "replyTo", 4, "publicly", true)))
                .isEqualTo(new ReplyToThread(3, "yes", 4L, true));
        assertThat(read("dismiss-question", Map.of("question", 3, "reason", "off topic")))
                .isEqualTo(new DismissQuestion(3, "off topic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim-thread",
                "release-thread",
                "start-answering",
                "see-thread",
                "mark-answered",
                "reopen-thread",
                "block-asker",
                "unblock-asker",
                "approve-question",
                "unpublish-question",
                "mark-answered-live",
                "pin-question",
                "unpin-question",
                "upvote-question",
                "take-back-upvote",
                "like-entry",
                "unlike-entry",
                "delete-entry"
            })
    void a_command_about_one_thing_names_it(String type) {
        assertThat(read(type, Map.of("thread", 7, "question", 7, "entry", 7)).type())
                .isEqualTo(type);
        assertThatThrownBy(() -> read(type, Map.of())).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask-question     | {}                                        | text      | required
            ask-question     | {"text": 7}                               | text      | string
            ask-question     | {"text": " "}                             | text      | not-blank
            ask-question     | {"text": "123456789012345678901"}         | text      | max-length
            ask-question     | {"text": "why", "anonymous": "yes"}       | anonymous | boolean
            reply-to-thread  | {"text": "yes"}                           | thread    | required
            reply-to-thread  | {"text": "yes", "thread": "7"}            | thread    | seq
            reply-to-thread  | {"text": "yes", "thread": 0}              | thread    | seq
            reply-to-thread  | {"text": "yes", "thread": 7, "replyTo": 1.5} | replyTo | seq
            reply-to-thread  | {"text": "yes", "thread": 7, "publicly": 1} | publicly | boolean
            hand-thread      | {"thread": 7}                             | person    | required
            hand-thread      | {"thread": 7, "person": "ben"}            | person    | pattern
            hand-thread      | {"thread": 7, "person": {"$ne": ""}}      | person    | string
            dismiss-question | {"question": 7, "reason": ""}             | reason    | not-blank
            publish-answer   | {"question": 7, "answer": -1}             | answer    | seq
            like-entry       | {"entry": {"$gt": 0}}                     | entry     | seq
            clear-history    | {}                                        | type      | known
            """)
    void a_mistake_names_its_field_and_rule(String type, String body, String field, String rule) throws Exception {
        Map<String, Object> fields = Json.mapper().readValue(body, new TypeReference<>() {});
        assertThatThrownBy(() -> read(type, fields)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().errors()).extracting(FieldError::field).contains(field);
            assertThat(refused.problem().errors()).extracting(FieldError::rule).contains(rule);
        });
    }
}
