package io.ovation.contracts.connection;

/** One hears nothing from the other any more; told to nobody else. */
public record PersonBlocked() implements ConnectionEvent {
    public static final String TYPE = "person-blocked";

    @Override
    public String type() {
        return TYPE;
    }
}
