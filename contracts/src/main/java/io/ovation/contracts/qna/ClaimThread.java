package io.ovation.contracts.qna;

/** Takes a thread that nobody has: its asker is told that the question is being answered; moderators only. {@code thread} is its id. */
public record ClaimThread(long thread) implements QnaCommand {
    public static final String TYPE = "claim-thread";

    @Override
    public String type() {
        return TYPE;
    }
}
