package io.ovation.interactions.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.ProblemException;
import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Results;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {
    private static final AnswerReader READER = new AnswerReader(20);

    private static Answer read(Content content, String body) {
        return READER.read(content, new JsonObject(body.replace('\'', '"')).getMap());
    }

    private static Content named(String name) {
        return Samples.ALL.stream()
                .filter(each -> each.kind().wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String mistake(Content content, String body) {
        try {
            read(content, body);
        } catch (ProblemException refused) {
            return refused.problem().errors().isEmpty()
                    ? refused.problem().code()
                    : refused.problem().errors().get(0).field() + " "
                            + refused.problem().errors().get(0).rule();
        }
        return "none";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poll|{}|choices required",
                "poll|{'choices':[]}|choices count",
                "poll|{'choices':[0,1]}|choices count",
                "poll|{'choices':[3]}|choices[0] range",
                "poll|{'choices':['0']}|choices[0] range",
                "quiz|{'choices':[-1]}|choices[0] range",
                "rating-scale|{'rating':6}|rating range",
                "rating-scale|{'rating':0}|rating range",
                "rating-scale|{'rating':2.5}|rating range",
                "open-ended|{}|text required",
                "open-ended|{'text':'123456789012345678901'}|text max-length",
                "announcement|{}|takes-no-answers",
                "survey|{}|answers required",
                "survey|{'answers':[]}|questions[0] required",
                "survey|{'answers':[{'choices':[0]}]}|answers[0].question required",
                "survey|{'answers':[{'question':4}]}|answers[0].question range",
                "survey|{'answers':[{'question':0}]}|answers[0].choices required",
                "survey|{'answers':[{'question':0,'choices':[0]},{'question':0,'choices':[1]}]}|answers[1].question unique",
                "survey|{'answers':[{'question':0,'choices':[0]},{'question':1,'choices':[0,1]}]}|answers[1].choices count",
                "survey|{'answers':[{'question':0,'choices':[0]},{'question':2,'rating':9}]}|answers[1].rating range",
                "survey|{'answers':[{'question':0,'choices':[0]},{'question':3,'text':''}]}|answers[1].text not-blank",
            })
    void a_wrong_answer_names_its_field_and_rule(String kind, String body, String mistake) {
        assertThat(mistake(named(kind), body)).isEqualTo(mistake);
    }

    @Test
    void what_is_answered_counts_where_it_belongs() {
        Map<String, Long> tally = new TreeMap<>();
        List.of(
                        "{'answers':[{'question':2,'rating':5},{'question':0,'choices':[1,0]},{'question':3,'text':'no'}]}",
                        "{'answers':[{'question':0,'choices':[1]},{'question':1,'choices':[1]}]}")
                .forEach(
                        body -> Marks.of(read(Samples.SURVEY, body)).forEach(mark -> tally.merge(mark, 1L, Long::sum)));
        assertThat(Marks.results(Samples.SURVEY, tally))
                .isEqualTo(new Results(
                        2,
                        null,
                        List.of(
                                new Results(2, List.of(1L, 2L), null),
                                new Results(1, List.of(0L, 1L), null),
                                new Results(1, List.of(0L, 0L, 0L, 0L, 1L), null),
                                new Results(1, null, null))));
    }

    @Test
    void each_kind_has_results_of_its_form() {
        Map<String, Long> tally = Map.of("*", 3L, "1", 2L, "4", 1L);
        assertThat(Marks.results(Samples.POLL, tally)).isEqualTo(new Results(3, List.of(0L, 2L, 0L), null));
        assertThat(Marks.results(Samples.RATING, tally)).isEqualTo(new Results(3, List.of(0L, 2L, 0L, 0L, 1L), null));
        assertThat(Marks.results(Samples.VOTE, tally)).isEqualTo(new Results(3, null, null));
        assertThat(Marks.results(Samples.ANNOUNCEMENT, tally)).isNull();
        assertThat(Marks.of(read(Samples.VOTE, "{}"))).containsExactly("*");
        assertThat(Marks.of(read(Samples.RATING, "{'rating':5}"))).containsExactly("*", "4");
    }
}
