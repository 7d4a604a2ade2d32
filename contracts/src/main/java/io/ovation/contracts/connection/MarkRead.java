package io.ovation.contracts.connection;

/** Says that everything up to this place was read; nobody else is told. */
public record MarkRead(long upTo) implements ConnectionCommand {
    public static final String TYPE = "mark-read";
}
