package io.ovation.contracts.qna;

/** Takes back a like. {@code entry} is its id. */
public record UnlikeEntry(long entry) implements ReactionCommand {
    public static final String TYPE = "unlike-entry";

    @Override
    public String type() {
        return TYPE;
    }
}
