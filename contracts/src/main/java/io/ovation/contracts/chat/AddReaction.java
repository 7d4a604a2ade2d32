package io.ovation.contracts.chat;

/** Reacts to a message, once for each person and reaction; {@code reaction} is {@code like} or one of the configured emoji. */
public record AddReaction(long message, String reaction) implements ReactionCommand {
    public static final String TYPE = "add-reaction";

    @Override
    public String type() {
        return TYPE;
    }
}
