package io.ovation.contracts.qna;

/** Likes an entry that one may see. {@code entry} is its id. */
public record LikeEntry(long entry) implements ReactionCommand {
    public static final String TYPE = "like-entry";

    @Override
    public String type() {
        return TYPE;
    }
}
