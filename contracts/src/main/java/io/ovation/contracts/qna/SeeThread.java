package io.ovation.contracts.qna;

/** Says that a moderator has read a thread, so that its asker learns that it was seen; claims nothing. {@code thread} is its id. */
public record SeeThread(long thread) implements QnaCommand {
    public static final String TYPE = "see-thread";

    @Override
    public String type() {
        return TYPE;
    }
}
