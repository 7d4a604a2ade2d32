package io.ovation.contracts.connection;

/** Takes one's own message back. */
public record DeleteMessage(long message) implements ConnectionCommand {
    public static final String TYPE = "delete-message";
}
