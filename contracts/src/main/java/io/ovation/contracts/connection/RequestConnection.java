package io.ovation.contracts.connection;

/** Asks another participant of the event for a connection; when that one has asked already, it is accepted. */
public record RequestConnection(String person) implements ConnectionCommand {
    public static final String TYPE = "request-connection";
}
