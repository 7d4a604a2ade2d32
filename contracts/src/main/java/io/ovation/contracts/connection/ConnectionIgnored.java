package io.ovation.contracts.connection;

/** A request was put away; told to nobody but who did it. */
public record ConnectionIgnored() implements ConnectionEvent {
    public static final String TYPE = "connection-ignored";

    @Override
    public String type() {
        return TYPE;
    }
}
