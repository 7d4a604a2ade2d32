package io.ovation.contracts.chat;

/** Takes a message away for good: its author may, and moderators. {@code message} is its seq. */
public record DeleteMessage(long message) implements ChatCommand {
    public static final String TYPE = "delete-message";

    @Override
    public String type() {
        return TYPE;
    }
}
