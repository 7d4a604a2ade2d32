package io.ovation.contracts.qna;

/** Gives a thread to a moderator who is named in the session; only its owner may, or any moderator while nobody has it. */
public record HandThread(long thread, String person) implements QnaCommand {
    public static final String TYPE = "hand-thread";

    @Override
    public String type() {
        return TYPE;
    }
}
