package io.ovation.contracts.qna;

/** Lets an answered or declined thread wait again; moderators only. {@code thread} is its id. */
public record ReopenThread(long thread) implements QnaCommand {
    public static final String TYPE = "reopen-thread";

    @Override
    public String type() {
        return TYPE;
    }
}
