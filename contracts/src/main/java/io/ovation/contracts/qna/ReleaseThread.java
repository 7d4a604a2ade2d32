package io.ovation.contracts.qna;

/** Sends a claimed thread back to those that wait; any moderator may. {@code thread} is its id. */
public record ReleaseThread(long thread) implements QnaCommand {
    public static final String TYPE = "release-thread";

    @Override
    public String type() {
        return TYPE;
    }
}
