package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Answer.ToQuestion;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.SurveyQuestion;
import io.ovation.interactions.field.Fields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the answers to a survey: each to a question that it has, once, with none of the mandatory ones left out. */
final class SurveyAnswers {
    private final List<SurveyQuestion> questions;
    private final int textCodePoints;

    SurveyAnswers(Content.Survey survey, int textCodePoints) {
        this.questions = survey.questions();
        this.textCodePoints = textCodePoints;
    }

    Answer read(Fields fields) {
        Map<Integer, ToQuestion> answers = new TreeMap<>();
        for (Fields each : fields.objects("answers", 0, questions.size())) {
            int place = each.number("question", 0, questions.size() - 1);
            if (answers.put(place, answer(place, each)) != null) {
                each.refuse("question", "unique", "This question is answered already.");
            }
        }
        for (int place = 0; place < questions.size(); place++) {
            if (questions.get(place).mandatory() && !answers.containsKey(place)) {
                fields.refuse("questions[" + place + "]", "required", "This question must be answered.");
            }
        }
        return Answer.toSurvey(List.copyOf(answers.values()));
    }

    private ToQuestion answer(int place, Fields fields) {
        SurveyQuestion question = questions.get(place);
        if (question instanceof SurveyQuestion.MultipleChoice choice) {
            int options = choice.options().size();
            return choosing(place, fields.places("choices", choice.multiple() ? options : 1, options));
        } else if (question instanceof SurveyQuestion.IconChoice choice) {
            return choosing(place, fields.places("choices", 1, choice.icons().size()));
        } else if (question instanceof SurveyQuestion.RatingScale) {
            return new ToQuestion(place, null, AnswerReader.rating(fields), null);
        }
        return new ToQuestion(place, null, null, fields.text("text", textCodePoints));
    }

    private static ToQuestion choosing(int place, List<Integer> choices) {
        return new ToQuestion(place, choices, null, null);
    }
}
