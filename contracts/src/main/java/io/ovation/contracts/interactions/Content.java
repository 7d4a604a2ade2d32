package io.ovation.contracts.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an interaction says and asks; {@code kind} names which it is on the wire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Content.Poll.class),
    @JsonSubTypes.Type(Content.Quiz.class),
    @JsonSubTypes.Type(Content.RatingScale.class),
    @JsonSubTypes.Type(Content.CrowdVote.class),
    @JsonSubTypes.Type(Content.OpenEnded.class),
    @JsonSubTypes.Type(Content.Announcement.class),
    @JsonSubTypes.Type(Content.Survey.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Content {

    /** Which of them it is. */
    InteractionKind kind();

    /** Its words in a list: the question, the title or the name. */
    String headline();

    /** A question with two to five options, of which one or several are chosen. */
    @JsonTypeName("poll")
    record Poll(String question, List<String> options, boolean multiple) implements Content {
        @Override
        public InteractionKind kind() {
            return InteractionKind.POLL;
        }

        @Override
        public String headline() {
            return question;
        }
    }

    /**
     * A question with right answers.
     *
     * @param correct places of the right ones from 0, or null for those who may not know
     * @param multiple whether several are right, so that several may be chosen
     * @param showCorrect whether people are shown the right ones: each once they have answered, all when it has ended
     */
    @JsonTypeName("quiz")
    record Quiz(
            String question,
            List<String> options,
            @Nullable List<Integer> correct,
            boolean multiple,
            boolean showCorrect)
            implements Content {
        /** Reads the wire form, where right answers that one may not know are absent. */
        public Quiz {
            correct = correct == null || correct.isEmpty() ? null : List.copyOf(correct);
        }

        @Override
        public InteractionKind kind() {
            return InteractionKind.QUIZ;
        }

        @Override
        public String headline() {
            return question;
        }
    }

    /** A statement that is rated from 1 to 5. */
    @JsonTypeName("rating-scale")
    record RatingScale(String question, Emoji emoji) implements Content {
        @Override
        public InteractionKind kind() {
            return InteractionKind.RATING_SCALE;
        }

        @Override
        public String headline() {
            return question;
        }
    }

    /** A statement that one agrees to by one tap. */
    @JsonTypeName("crowd-vote")
    record CrowdVote(String question, Emoji emoji) implements Content {
        @Override
        public InteractionKind kind() {
            return InteractionKind.CROWD_VOTE;
        }

        @Override
        public String headline() {
            return question;
        }
    }

    /** A question that is answered in one's own words. */
    @JsonTypeName("open-ended")
    record OpenEnded(String question) implements Content {
        @Override
        public InteractionKind kind() {
            return InteractionKind.OPEN_ENDED;
        }

        @Override
        public String headline() {
            return question;
        }
    }

    /** Something to know, with a button that leads somewhere or without. */
    @JsonTypeName("announcement")
    record Announcement(
            @Nullable String title, String text, @Nullable Button button) implements Content {
        @Override
        public InteractionKind kind() {
            return InteractionKind.ANNOUNCEMENT;
        }

        @Override
        public String headline() {
            return title == null ? text : title;
        }
    }

    /** Leads to an http or https address. */
    record Button(String label, String url) {}

    /** Up to ten questions that are answered in one go. */
    @JsonTypeName("survey")
    record Survey(String name, String intro, String startLabel, List<SurveyQuestion> questions) implements Content {
        @Override
        public InteractionKind kind() {
            return InteractionKind.SURVEY;
        }

        @Override
        public String headline() {
            return name;
        }
    }
}
