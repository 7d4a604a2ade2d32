package io.ovation.contracts.interactions;

/** The longest texts of interactions, in code points, and how many parts they have at most. */
public final class InteractionTexts {
    public static final int QUESTION = 300;
    public static final int OPTION = 100;
    public static final int TITLE = 100;
    public static final int ANNOUNCEMENT = 1_000;
    public static final int BUTTON_LABEL = 40;
    public static final int URL = 2_000;
    public static final int SURVEY_NAME = 150;
    public static final int INTRO = 500;
    public static final int START_LABEL = 40;

    public static final int MIN_OPTIONS = 2;
    public static final int MAX_OPTIONS = 5;
    public static final int MAX_SURVEY_OPTIONS = 8;
    public static final int MAX_SURVEY_QUESTIONS = 10;

    /** Ratings go from 1 to this. */
    public static final int MAX_RATING = 5;

    public static final String DEFAULT_INTRO = "Please take a moment to take a quick survey";
    public static final String DEFAULT_START_LABEL = "Take survey";
    public static final String DEFAULT_ICON_QUESTION = "Start voting now";
    public static final String DEFAULT_RATING_QUESTION = "Start rating now";

    private InteractionTexts() {}
}
