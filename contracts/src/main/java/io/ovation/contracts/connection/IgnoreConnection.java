package io.ovation.contracts.connection;

/** Puts the other's request away; they are not told, and it can be accepted later. */
public record IgnoreConnection() implements ConnectionCommand {
    public static final String TYPE = "ignore-connection";
}
