package io.ovation.contracts.connection;

/** Somebody asks for a connection; told to both. */
public record ConnectionRequested(PersonView by, PersonView to) implements ConnectionEvent {
    public static final String TYPE = "connection-requested";

    @Override
    public String type() {
        return TYPE;
    }
}
