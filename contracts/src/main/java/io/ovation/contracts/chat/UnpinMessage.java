package io.ovation.contracts.chat;

/** Takes a message from the top; moderators only. {@code message} is its seq. */
public record UnpinMessage(long message) implements ChatCommand {
    public static final String TYPE = "unpin-message";

    @Override
    public String type() {
        return TYPE;
    }
}
