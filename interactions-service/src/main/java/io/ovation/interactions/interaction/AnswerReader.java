package io.ovation.interactions.interaction;

import io.ovation.contracts.interactions.Answer;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.InteractionProblems;
import io.ovation.contracts.interactions.InteractionTexts;
import io.ovation.interactions.field.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what somebody answered, by what was asked. */
final class AnswerReader {
    private final int textCodePoints;

    AnswerReader(int textCodePoints) {
        this.textCodePoints = textCodePoints;
    }

    /** The answer; fails with a problem that names each field and the rule it breaks, or says that there is nothing to answer. */
    Answer read(Content content, @Nullable Map<String, Object> body) {
        Fields fields = Fields.of(body);
        Answer answer = read(content, fields);
        fields.check();
        return answer;
    }

    private Answer read(Content content, Fields fields) {
        return switch (content.kind()) {
            case POLL -> poll((Content.Poll) content, fields);
            case QUIZ -> quiz((Content.Quiz) content, fields);
            case RATING_SCALE -> Answer.rating(rating(fields));
            case CROWD_VOTE -> Answer.TAP;
            case OPEN_ENDED -> Answer.saying(fields.text("text", textCodePoints));
            case SURVEY -> new SurveyAnswers((Content.Survey) content, textCodePoints).read(fields);
            case ANNOUNCEMENT -> throw InteractionProblems.TAKES_NO_ANSWERS.failure();
        };
    }

    private static Answer poll(Content.Poll poll, Fields fields) {
        int options = poll.options().size();
        return Answer.choosing(fields.places("choices", poll.multiple() ? options : 1, options));
    }

    private static Answer quiz(Content.Quiz quiz, Fields fields) {
        int options = quiz.options().size();
        return Answer.choosing(fields.places("choices", quiz.multiple() ? options : 1, options));
    }

    static int rating(Fields fields) {
        return fields.number("rating", 1, InteractionTexts.MAX_RATING);
    }
}
