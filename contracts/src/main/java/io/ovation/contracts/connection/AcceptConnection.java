package io.ovation.contracts.connection;

/** Takes the other's request. */
public record AcceptConnection() implements ConnectionCommand {
    public static final String TYPE = "accept-connection";
}
