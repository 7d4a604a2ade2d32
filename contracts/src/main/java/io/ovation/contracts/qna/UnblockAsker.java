package io.ovation.contracts.qna;

/** Takes back a block that was made by way of this thread; moderators only. {@code thread} is its id. */
public record UnblockAsker(long thread) implements QnaCommand {
    public static final String TYPE = "unblock-asker";

    @Override
    public String type() {
        return TYPE;
    }
}
