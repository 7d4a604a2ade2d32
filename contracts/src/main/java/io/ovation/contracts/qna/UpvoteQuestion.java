package io.ovation.contracts.qna;

/** Votes for a listed question; one a person. {@code question} is its id. */
public record UpvoteQuestion(long question) implements ReactionCommand {
    public static final String TYPE = "upvote-question";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public long entry() {
        return question;
    }
}
