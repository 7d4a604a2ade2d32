package io.ovation.contracts.qna;

/** Ends a thread as answered, privately where nothing else was said; moderators only. {@code thread} is its id. */
public record MarkAnswered(long thread) implements QnaCommand {
    public static final String TYPE = "mark-answered";

    @Override
    public String type() {
        return TYPE;
    }
}
