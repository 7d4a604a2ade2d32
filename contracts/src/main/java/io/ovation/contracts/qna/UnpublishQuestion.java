package io.ovation.contracts.qna;

/** Takes a question off the list for everyone; moderators only. {@code question} is its id. */
public record UnpublishQuestion(long question) implements QnaCommand {
    public static final String TYPE = "unpublish-question";

    @Override
    public String type() {
        return TYPE;
    }
}
