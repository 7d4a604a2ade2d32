package io.ovation.contracts.chat;

/** Takes one's own reaction to a message back. */
public record RemoveReaction(long message, String reaction) implements ReactionCommand {
    public static final String TYPE = "remove-reaction";

    @Override
    public String type() {
        return TYPE;
    }
}
