package io.ovation.contracts.connection;

/** Writes to the other. */
public record SendMessage(String text) implements ConnectionCommand {
    public static final String TYPE = "send-message";
}
