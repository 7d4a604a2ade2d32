package io.ovation.contracts.qna;

/** Keeps the asker of a thread from writing in Q&A, even where nobody learns who that is; moderators only. {@code thread} is its id. */
public record BlockAsker(long thread) implements QnaCommand {
    public static final String TYPE = "block-asker";

    @Override
    public String type() {
        return TYPE;
    }
}
