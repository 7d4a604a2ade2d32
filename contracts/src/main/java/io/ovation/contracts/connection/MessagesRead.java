package io.ovation.contracts.connection;

/** Somebody has read up to here; told to nobody else. */
public record MessagesRead(long upTo) implements ConnectionEvent {
    public static final String TYPE = "messages-read";

    @Override
    public String type() {
        return TYPE;
    }
}
