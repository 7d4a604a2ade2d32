package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.InteractionTexts;
import io.ovation.contracts.interactions.Results;
import io.ovation.contracts.interactions.SurveyQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer counts for, and what the counts say. An answer has the mark {@code *}, for somebody who answered, and one for each place that
 * was chosen, from 0: {@code 2} for the third option or the rating 3. In a survey, marks of the fourth question begin with {@code 3:}.
 */
final class Marks {
    private static final String PERSON = "*";

    private Marks() {}

    static List<String> of(Answer answer) {
        List<String> marks = new ArrayList<>();
        add(marks, "", answer.choices(), answer.rating());
        List<Answer.ToQuestion> answers = answer.answers();
        if (answers != null) {
            answers.forEach(each -> add(marks, each.question() + ":", each.choices(), each.rating()));
        }
        return marks;
    }

    private static void add(
            List<String> marks, String question, @Nullable List<Integer> choices, @Nullable Integer rating) {
        marks.add(question + PERSON);
        if (choices != null) {
            choices.forEach(choice -> marks.add(question + choice));
        }
        if (rating != null) {
            marks.add(question + (rating - 1));
        }
    }

    /** What a tally of marks means for this content; null where there is nothing to answer. */
    static @Nullable Results results(Content content, Map<String, Long> tally) {
        if (content instanceof Content.Survey survey) {
            return new Results(people(tally, ""), null, questions(survey, tally));
        }
        return content.kind().answerable()
                ? new Results(people(tally, ""), counts(tally, "", places(content)), null)
                : null;
    }

    private static List<Results> questions(Content.Survey survey, Map<String, Long> tally) {
        List<Results> results = new ArrayList<>();
        for (int i = 0; i < survey.questions().size(); i++) {
            String question = i + ":";
            int places = places(survey.questions().get(i));
            results.add(new Results(people(tally, question), counts(tally, question, places), null));
        }
        return results;
    }

    private static long people(Map<String, Long> tally, String question) {
        return tally.getOrDefault(question + PERSON, 0L);
    }

    private static @Nullable List<Long> counts(Map<String, Long> tally, String question, int places) {
        return places == 0
                ? null
                : LongStream.range(0, places)
                        .mapToObj(place -> tally.getOrDefault(question + place, 0L))
                        .toList();
    }

    private static int places(Content content) {
        if (content instanceof Content.Poll poll) {
            return poll.options().size();
        } else if (content instanceof Content.Quiz quiz) {
            return quiz.options().size();
        }
        return content instanceof Content.RatingScale ? InteractionTexts.MAX_RATING : 0;
    }

    private static int places(SurveyQuestion question) {
        if (question instanceof SurveyQuestion.MultipleChoice choice) {
            return choice.options().size();
        } else if (question instanceof SurveyQuestion.IconChoice choice) {
            return choice.icons().size();
        }
        return question instanceof SurveyQuestion.RatingScale ? InteractionTexts.MAX_RATING : 0;
    }
}
