package io.ovation.contracts.connection;

/** They are connected; told to both. */
public record ConnectionAccepted() implements ConnectionEvent {
    public static final String TYPE = "connection-accepted";

    @Override
    public String type() {
        return TYPE;
    }
}
