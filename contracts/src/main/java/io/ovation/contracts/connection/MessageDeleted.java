package io.ovation.contracts.connection;

/** A message is gone; the event redacts its row. */
public record MessageDeleted(long message) implements ConnectionEvent {
    public static final String TYPE = "message-deleted";

    @Override
    public String type() {
        return TYPE;
    }
}
