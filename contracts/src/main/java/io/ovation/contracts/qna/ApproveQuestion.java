package io.ovation.contracts.qna;

/** Lists a question for everyone; moderators only. {@code question} is its id. */
public record ApproveQuestion(long question) implements QnaCommand {
    public static final String TYPE = "approve-question";

    @Override
    public String type() {
        return TYPE;
    }
}
