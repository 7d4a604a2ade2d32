package io.ovation.interactions.interaction;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import io.ovation.platform.pace.Pace;

/**
 * The bounds of interactions.
 *
 * @param drafts drafts and unpublished ones of a session
 * @param published shown ones of a session
 * @param answerCodePoints the longest answer in one's own words
 * @param countMillis the shortest pause between two counts of answers in one session
 * @param answers how fast one person may answer
 * @param actions how fast one moderator may do anything else
 */
public record InteractionLimits(
        int drafts, int published, int answerCodePoints, int countMillis, Pace answers, Pace actions) {

    public static InteractionLimits from(Settings settings) {
        return new InteractionLimits(
                settings.number(
                        "OVATION_INTERACTIONS_DRAFTS",
                        100,
                        Range.of(1, 500, "interactions"),
                        "How many drafts and unpublished interactions a session may have."),
                settings.number(
                        "OVATION_INTERACTIONS_PUBLISHED",
                        100,
                        Range.of(1, 500, "interactions"),
                        "How many interactions may be shown in a session, ended ones included."),
                settings.number(
                        "OVATION_INTERACTIONS_ANSWER_CHARACTERS",
                        500,
                        Range.of(1, 2_000, "code points"),
                        "The longest answer to an open question."),
                settings.number(
                        "OVATION_INTERACTIONS_COUNT_MILLIS",
                        500,
                        Range.millis(50, 10_000),
                        "The shortest pause between two updates of the results of a session."),
                Pace.from(
                        settings,
                        "OVATION_INTERACTIONS_ANSWERS",
                        new Pace(10, 60),
                        "answers to interactions",
                        "one session"),
                Pace.from(
                        settings,
                        "OVATION_INTERACTIONS_ACTIONS",
                        new Pace(30, 600),
                        "commands for interactions",
                        "one session"));
    }
}
