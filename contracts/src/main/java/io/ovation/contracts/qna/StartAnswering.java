package io.ovation.contracts.qna;

/** Says that the caller is writing an answer: a hint for the other moderators that ends by itself, and no claim. {@code thread} is its id. */
public record StartAnswering(long thread) implements QnaCommand {
    public static final String TYPE = "start-answering";

    @Override
    public String type() {
        return TYPE;
    }
}
