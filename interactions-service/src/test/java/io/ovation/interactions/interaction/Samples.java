package io.ovation.interactions.interaction;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.Emoji;
import io.ovation.contracts.interactions.SurveyQuestion;
import io.ovation.interactions.feed.NeighbourStage;
import io.ovation.platform.pace.Pace;
import java.util.List;

/** Who is in the tests' session, and what is put before them. */
final class Samples {
    static final Caller ADA = caller("ada", Role.ATTENDEE);
    static final Caller BEN = caller("ben", Role.ATTENDEE);
    static final Caller SAM = caller("sam", Role.SPEAKER);
    static final Caller MAYA = caller("maya", Role.MODERATOR);
    static final Content POLL = new Content.Poll("Which topic next?", List.of("Security", "Speed", "Design"), false);
    static final Content QUIZ =
            new Content.Quiz("How many moons has Mars?", List.of("One", "Two"), List.of(1), false, true);
    static final Content RATING = new Content.RatingScale("How was it?", Emoji.STAR);
    static final Content VOTE = new Content.CrowdVote("More of this?", Emoji.FIRE);
    static final Content OPEN = new Content.OpenEnded("What did you miss?");
    static final Content ANNOUNCEMENT = new Content.Announcement(
            "Break", "Back in five minutes.", new Content.Button("Slides", "https://example.com/slides"));
    static final Content SURVEY = new Content.Survey(
            "Keynote",
            "Please take a moment",
            "Take survey",
            List.of(
                    new SurveyQuestion.MultipleChoice("Where from?", List.of("Here", "There"), true, true),
                    new SurveyQuestion.IconChoice("Start voting now", List.of(Emoji.SMILE, Emoji.SAD), false),
                    new SurveyQuestion.RatingScale("Start rating now", Emoji.STAR, false),
                    new SurveyQuestion.Open("Anything else?", false)));
    static final List<Content> ALL = List.of(POLL, QUIZ, RATING, VOTE, OPEN, ANNOUNCEMENT, SURVEY);
    static final InteractionLimits LIMITS = new InteractionLimits(4, 3, 20, 500, new Pace(10, 60), new Pace(30, 600));

    private Samples() {}

    static Caller caller(String name, Role role) {
        return new Caller(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, "p_" + name, name, role);
    }
}
