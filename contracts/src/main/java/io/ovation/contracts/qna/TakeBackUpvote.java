package io.ovation.contracts.qna;

/** Takes back one's vote for a question. {@code question} is its id. */
public record TakeBackUpvote(long question) implements ReactionCommand {
    public static final String TYPE = "take-back-upvote";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public long entry() {
        return question;
    }
}
