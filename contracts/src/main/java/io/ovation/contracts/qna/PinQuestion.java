package io.ovation.contracts.qna;

/** Shows a listed question at the top for everyone; moderators only. {@code question} is its id. */
public record PinQuestion(long question) implements QnaCommand {
    public static final String TYPE = "pin-question";

    @Override
    public String type() {
        return TYPE;
    }
}
