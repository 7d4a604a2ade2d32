package io.ovation.interactions.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.CreateInteraction;
import io.ovation.contracts.interactions.EditInteraction;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.contracts.interactions.InteractionTexts;
import io.ovation.contracts.interactions.SurveyQuestion;
import io.ovation.platform.bus.Json;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
    private static final ChannelId CHANNEL = ChannelId.parse("102/s/interactions");
    private static final String LONG = "x".repeat(301);

    private static InteractionCommand read(String type, Map<String, Object> body) {
        return CommandReader.read(new SubmitCommand(CHANNEL, "client-id-1", type, body), "Keynote");
    }

    private static Content created(Map<String, Object> content) {
        return ((CreateInteraction) read(CreateInteraction.TYPE, Map.of("content", content))).content();
    }

    /** The fields that break a rule, as {@code field rule}. */
    private static List<String> mistakes(String type, Map<String, Object> body) {
        try {
            read(type, body);
        } catch (ProblemException refused) {
            return refused.problem().errors().stream()
                    .map(error -> error.field() + " " + error.rule())
                    .toList();
        }
        return List.of();
    }

    private static List<String> mistakes(String content) {
        Map<String, Object> read = new JsonObject(content.replace('\'', '"')).getMap();
        return mistakes(CreateInteraction.TYPE, Map.of("content", read));
    }

    @Test
    void each_kind_is_read_as_it_is_written() {
        Samples.ALL.forEach(content -> assertThat(created(Json.map(content))).isEqualTo(content));
    }

    @Test
    void a_survey_has_words_by_default() {
        Content survey = created(Map.of(
                "kind",
                "survey",
                "questions",
                List.of(
                        Map.of("kind", "rating-scale", "emoji", "star"),
                        Map.of("kind", "icon-choice", "icons", List.of("smile", "sad")))));
        Content.Survey read = (Content.Survey) survey;
        assertThat(read.name()).isEqualTo("Keynote");
        assertThat(read.intro()).isEqualTo("Please take a moment to take a quick survey");
        assertThat(read.startLabel()).isEqualTo("Take survey");
        assertThat(read.questions())
                .extracting(SurveyQuestion::question)
                .containsExactly("Start rating now", "Start voting now");
    }

    @Test
    void answers_may_be_changed_unless_the_kind_forbids_it() {
        assertThat(((CreateInteraction) read(CreateInteraction.TYPE, Map.of("content", Json.map(Samples.POLL))))
                        .changeable())
                .isTrue();
        assertThat(((CreateInteraction) read(CreateInteraction.TYPE, Map.of("content", Json.map(Samples.QUIZ))))
                        .changeable())
                .isFalse();
        assertThat(mistakes(
                        EditInteraction.TYPE,
                        Map.of("interaction", 4, "content", Json.map(Samples.QUIZ), "changeable", true)))
                .containsExactly("changeable never");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|content.kind required",
                "{'kind':7}|content.kind string",
                "{'kind':'riddle'}|content.kind one-of",
                "{'kind':'poll','options':['a','b']}|content.question required",
                "{'kind':'poll','question':' ','options':['a','b']}|content.question not-blank",
                "{'kind':'poll','question':'q','options':['a']}|content.options count",
                "{'kind':'poll','question':'q','options':['a','b','c','d','e','f']}|content.options count",
                "{'kind':'poll','question':'q','options':['a','a']}|content.options[1] unique",
                "{'kind':'poll','question':'q','options':['a',3]}|content.options[1] string",
                "{'kind':'poll','question':'q','options':['a','b'],'multiple':1}|content.multiple boolean",
                "{'kind':'quiz','question':'q','options':['a','b']}|content.correct required",
                "{'kind':'quiz','question':'q','options':['a','b'],'correct':[]}|content.correct count",
                "{'kind':'quiz','question':'q','options':['a','b'],'correct':[2]}|content.correct[0] range",
                "{'kind':'quiz','question':'q','options':['a','b'],'correct':[0,0]}|content.correct unique",
                "{'kind':'rating-scale','question':'q'}|content.emoji required",
                "{'kind':'crowd-vote','question':'q','emoji':'hammer'}|content.emoji one-of",
                "{'kind':'announcement'}|content.text required",
                "{'kind':'announcement','text':'t','button':7}|content.button object",
                "{'kind':'announcement','text':'t','button':{'label':'l'}}|content.button.url required",
                "{'kind':'survey'}|content.questions required",
                "{'kind':'survey','questions':[]}|content.questions count",
                "{'kind':'survey','questions':[7]}|content.questions[0] object",
                "{'kind':'survey','questions':[{'kind':'essay'}]}|content.questions[0].kind one-of",
                "{'kind':'survey','questions':[{'kind':'open'}]}|content.questions[0].question required",
                "{'kind':'survey','questions':[{'kind':'icon-choice','icons':['star']}]}|content.questions[0].icons count",
                "{'kind':'survey','questions':[{'kind':'icon-choice','icons':['star','saw']}]}|content.questions[0].icons[1] one-of",
            })
    void a_wrong_field_is_named_with_its_rule(String content, String mistake) {
        assertThat(mistakes(content)).containsExactly(mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "/slides",
                "https://",
                "https://a@evil.example/",
                "//x.example",
                "http: //x"
            })
    void a_button_leads_to_the_web_and_nowhere_else(String url) {
        Map<String, Object> content =
                Map.of("kind", "announcement", "text", "t", "button", Map.of("label", "l", "url", url));
        assertThat(mistakes(CreateInteraction.TYPE, Map.of("content", content)))
                .containsExactly("content.button.url http-url");
    }

    @Test
    void every_text_and_list_has_its_limit() {
        Map<String, Object> poll = Map.of("kind", "poll", "question", LONG, "options", List.of("x".repeat(101), "b"));
        assertThat(mistakes(CreateInteraction.TYPE, Map.of("content", poll)))
                .containsExactlyInAnyOrder("content.question max-length", "content.options[0] max-length");
        Map<String, Object> note = Map.of(
                "kind",
                "announcement",
                "title",
                "x".repeat(InteractionTexts.TITLE + 1),
                "text",
                "x".repeat(InteractionTexts.ANNOUNCEMENT + 1),
                "button",
                Map.of(
                        "label",
                        "x".repeat(InteractionTexts.BUTTON_LABEL + 1),
                        "url",
                        "https://x.example/" + "x".repeat(2000)));
        assertThat(mistakes(CreateInteraction.TYPE, Map.of("content", note)))
                .containsExactlyInAnyOrder(
                        "content.title max-length",
                        "content.text max-length",
                        "content.button.label max-length",
                        "content.button.url max-length");
        Map<String, Object> survey = Map.of(
                "kind",
                "survey",
                "name",
                "x".repeat(InteractionTexts.SURVEY_NAME + 1),
                "intro",
                "x".repeat(InteractionTexts.INTRO + 1),
                "startLabel",
                "x".repeat(InteractionTexts.START_LABEL + 1),
                "questions",
                Collections.nCopies(11, Map.of("kind", "open", "question", "q")));
        assertThat(mistakes(CreateInteraction.TYPE, Map.of("content", survey)))
                .containsExactlyInAnyOrder(
                        "content.name max-length",
                        "content.intro max-length",
                        "content.startLabel max-length",
                        "content.questions count");
    }

    @Test
    void whatever_is_no_command_is_refused() {
        assertThat(mistakes("forge-votes", Map.of())).containsExactly("type known");
        assertThat(mistakes("publish-interaction", Map.of())).containsExactly("interaction required");
        assertThat(mistakes("publish-interaction", Map.of("interaction", "1"))).containsExactly("interaction seq");
        assertThat(mistakes("hide-answer", Map.of("interaction", 1, "answer", "x".repeat(33))))
                .containsExactly("answer max-length");
        assertThat(mistakes("create-interaction", Map.of())).contains("content required");
        assertThat(new FieldError("a", "b", "c").rule()).isEqualTo("b");
    }
}
