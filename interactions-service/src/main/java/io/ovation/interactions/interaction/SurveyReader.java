package io.ovation.interactions.interaction;

import static java.util.Objects.requireNonNullElse;

import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.InteractionTexts;
import io.ovation.contracts.interactions.SurveyQuestion;
import io.ovation.interactions.field.Fields;
import java.util.List;

/** Reads a survey; its words have defaults, its questions none but for calls to action. */
final class SurveyReader {
    private static final String QUESTION = "question";
    private static final int KIND = 32;

    private SurveyReader() {}

    static Content read(Fields fields, String sessionName) {
        return new Content.Survey(
                requireNonNullElse(fields.optionalText("name", InteractionTexts.SURVEY_NAME), sessionName),
                requireNonNullElse(
                        fields.optionalText("intro", InteractionTexts.INTRO), InteractionTexts.DEFAULT_INTRO),
                requireNonNullElse(
                        fields.optionalText("startLabel", InteractionTexts.START_LABEL),
                        InteractionTexts.DEFAULT_START_LABEL),
                fields.objects("questions", 1, InteractionTexts.MAX_SURVEY_QUESTIONS).stream()
                        .map(SurveyReader::question)
                        .toList());
    }

    private static SurveyQuestion question(Fields fields) {
        boolean mandatory = fields.flag("mandatory", false);
        String kind = fields.text("kind", KIND);
        return switch (kind) {
            case "multiple-choice" ->
                new SurveyQuestion.MultipleChoice(
                        asked(fields), options(fields), fields.flag("multiple", false), mandatory);
            case "icon-choice" ->
                new SurveyQuestion.IconChoice(
                        asked(fields, InteractionTexts.DEFAULT_ICON_QUESTION),
                        Emojis.several(fields, "icons"),
                        mandatory);
            case "rating-scale" ->
                new SurveyQuestion.RatingScale(
                        asked(fields, InteractionTexts.DEFAULT_RATING_QUESTION),
                        Emojis.one(fields, "emoji"),
                        mandatory);
            case "open" -> new SurveyQuestion.Open(asked(fields), mandatory);
            default -> unknown(fields, kind);
        };
    }

    private static SurveyQuestion unknown(Fields fields, String kind) {
        if (!kind.isEmpty()) {
            fields.refuse("kind", "one-of", "This is one of multiple-choice, icon-choice, rating-scale, open.");
        }
        return new SurveyQuestion.Open("", false);
    }

    private static String asked(Fields fields) {
        return fields.text(QUESTION, InteractionTexts.QUESTION);
    }

    private static String asked(Fields fields, String otherwise) {
        return requireNonNullElse(fields.optionalText(QUESTION, InteractionTexts.QUESTION), otherwise);
    }

    private static List<String> options(Fields fields) {
        return fields.texts(
                "options", InteractionTexts.MIN_OPTIONS, InteractionTexts.MAX_SURVEY_OPTIONS, InteractionTexts.OPTION);
    }
}
