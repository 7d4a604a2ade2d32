package io.ovation.contracts.chat;

/** Shows a message at the top for everyone; moderators only. {@code message} is its seq. */
public record PinMessage(long message) implements ChatCommand {
    public static final String TYPE = "pin-message";

    @Override
    public String type() {
        return TYPE;
    }
}
