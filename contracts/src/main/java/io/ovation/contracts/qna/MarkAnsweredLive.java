package io.ovation.contracts.qna;

/** Says that a question was answered on stage, which everybody who sees the question sees; moderators only. {@code question} is its id. */
public record MarkAnsweredLive(long question) implements QnaCommand {
    public static final String TYPE = "mark-answered-live";

    @Override
    public String type() {
        return TYPE;
    }
}
