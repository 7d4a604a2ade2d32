package io.ovation.contracts.qna;

/** Takes a question from the top; moderators only. {@code question} is its id. */
public record UnpinQuestion(long question) implements QnaCommand {
    public static final String TYPE = "unpin-question";

    @Override
    public String type() {
        return TYPE;
    }
}
