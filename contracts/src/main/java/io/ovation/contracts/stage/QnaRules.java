package io.ovation.contracts.stage;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How questions are asked and answered in a session.
 *
 * @param threads one conversation for all that a person asks, or one for each question
 * @param visibility whether questions may be listed for everyone, or stay between their author and the team
 * @param approval whether a public question is listed only once a moderator approved it
 * @param anonymous whether attendees may ask without their name
 * @param namesForTeam whether the team learns who asked anonymously
 * @param openPerAttendee how many unanswered questions a person may have, 1 to 100
 * @param releaseAfterMinutes after how long without an answer a claimed thread is pending again, 0 for never, up to 1440
 */
public record QnaRules(
        Threads threads,
        Listing visibility,
        boolean approval,
        boolean anonymous,
        boolean namesForTeam,
        int openPerAttendee,
        int releaseAfterMinutes) {
    /** One conversation for each person, with public questions listed once approved, no anonymous ones. */
    public static final QnaRules DEFAULTS = new QnaRules(Threads.SINGLE, Listing.PUBLIC, true, false, true, 20, 15);

    /** How conversations are cut. */
    public enum Threads {
        @JsonProperty("single")
        SINGLE,
        @JsonProperty("multi")
        MULTI
    }

    /** Who may ever see a question besides its author and the team. */
    public enum Listing {
        @JsonProperty("private")
        PRIVATE,
        @JsonProperty("public")
        PUBLIC
    }
}
