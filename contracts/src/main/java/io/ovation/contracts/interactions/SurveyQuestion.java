package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** One question of a survey; {@code kind} names which it is on the wire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(SurveyQuestion.MultipleChoice.class),
    @JsonSubTypes.Type(SurveyQuestion.IconChoice.class),
    @JsonSubTypes.Type(SurveyQuestion.RatingScale.class),
    @JsonSubTypes.Type(SurveyQuestion.Open.class)
})
public sealed interface SurveyQuestion {

    /** What is asked. */
    String question();

    /** Whether the survey cannot be submitted without an answer to it. */
    boolean mandatory();

    /** Two to eight options, of which one or several are chosen. */
    @JsonTypeName("multiple-choice")
    record MultipleChoice(String question, List<String> options, boolean multiple, boolean mandatory)
            implements SurveyQuestion {}

    /** Two to eight pictures, of which one is chosen. */
    @JsonTypeName("icon-choice")
    record IconChoice(String question, List<Emoji> icons, boolean mandatory) implements SurveyQuestion {}

    /** A rating from 1 to 5. */
    @JsonTypeName("rating-scale")
    record RatingScale(String question, Emoji emoji, boolean mandatory) implements SurveyQuestion {}

    /** One's own words. */
    @JsonTypeName("open")
    record Open(String question, boolean mandatory) implements SurveyQuestion {}
}
