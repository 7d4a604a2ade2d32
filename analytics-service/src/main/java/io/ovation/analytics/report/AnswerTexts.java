package io.ovation.analytics.report;

import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Emoji;
import io.ovation.contracts.interactions.SurveyQuestion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers in words. */
final class AnswerTexts {
    private static final String BETWEEN = " | ";

    /** An answer to one question, and of a quiz whether it is right. */
    record Text(String question, String answer, @Nullable Boolean correct) {}

    private AnswerTexts() {}

    /** One, or one for each answered question of a survey. */
    static List<Text> of(Content content, Answer answer) {
        if (content instanceof Content.Poll poll) {
            return one(content, chosen(poll.options(), answer.choices()), null);
        } else if (content instanceof Content.Quiz quiz) {
            return one(content, chosen(quiz.options(), answer.choices()), correct(quiz, answer));
        } else if (content instanceof Content.RatingScale) {
            return one(content, rated(answer.rating()), null);
        } else if (content instanceof Content.CrowdVote) {
            return one(content, "yes", null);
        } else if (content instanceof Content.OpenEnded) {
            return one(content, Objects.requireNonNullElse(answer.text(), ""), null);
        }
        return content instanceof Content.Survey survey ? survey(survey, answer) : List.of();
    }

    private static List<Text> one(Content content, String answer, @Nullable Boolean correct) {
        return List.of(new Text(content.headline(), answer, correct));
    }

    private static @Nullable Boolean correct(Content.Quiz quiz, Answer answer) {
        return quiz.correct() == null ? null : quiz.correct().equals(answer.choices());
    }

    private static List<Text> survey(Content.Survey survey, Answer answer) {
        List<Answer.ToQuestion> given = answer.answers() == null ? List.of() : answer.answers();
        return given.stream()
                .filter(each -> each.question() < survey.questions().size())
                .map(each -> text(survey.questions().get(each.question()), each))
                .toList();
    }

    private static Text text(SurveyQuestion question, Answer.ToQuestion answer) {
        return new Text(question.question(), words(question, answer), null);
    }

    private static String words(SurveyQuestion question, Answer.ToQuestion answer) {
        if (question instanceof SurveyQuestion.MultipleChoice choice) {
            return chosen(choice.options(), answer.choices());
        } else if (question instanceof SurveyQuestion.IconChoice icons) {
            return chosen(icons.icons().stream().map(Emoji::wireName).toList(), answer.choices());
        }
        return question instanceof SurveyQuestion.RatingScale
                ? rated(answer.rating())
                : Objects.requireNonNullElse(answer.text(), "");
    }

    private static String rated(@Nullable Integer rating) {
        return rating == null ? "" : rating.toString();
    }

    private static String chosen(List<String> options, @Nullable List<Integer> choices) {
        return choices == null
                ? ""
                : choices.stream()
                        .filter(choice -> choice >= 0 && choice < options.size())
                        .map(options::get)
                        .collect(Collectors.joining(BETWEEN));
    }
}
