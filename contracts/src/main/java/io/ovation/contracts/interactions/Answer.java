package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered; which field is there is given by the content. A crowd vote needs none.
 *
 * @param choices places of the chosen options or icons from 0, ascending
 * @param rating 1 to 5
 * @param text one's own words
 * @param answers the answers to a survey's questions, by their order; those that were left out are not there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Answer(
        @Nullable List<Integer> choices,
        @Nullable Integer rating,
        @Nullable String text,
        @Nullable List<ToQuestion> answers) {
    /** A tap. */
    public static final Answer TAP = new Answer(null, null, null, null);

    /**
     * The answer to one question of a survey.
     *
     * @param question its place from 0
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ToQuestion(
            int question,
            @Nullable List<Integer> choices,
            @Nullable Integer rating,
            @Nullable String text) {}

    public static Answer choosing(List<Integer> choices) {
        return new Answer(List.copyOf(choices), null, null, null);
    }

    public static Answer rating(int rating) {
        return new Answer(null, rating, null, null);
    }

    public static Answer saying(String text) {
        return new Answer(null, null, text, null);
    }

    public static Answer toSurvey(List<ToQuestion> answers) {
        return new Answer(null, null, null, List.copyOf(answers));
    }
}
