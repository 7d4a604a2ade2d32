package io.ovation.contracts.connection;

/** One hears the other again; told to nobody else. */
public record PersonUnblocked() implements ConnectionEvent {
    public static final String TYPE = "person-unblocked";

    @Override
    public String type() {
        return TYPE;
    }
}
