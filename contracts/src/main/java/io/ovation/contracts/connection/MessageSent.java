package io.ovation.contracts.connection;

/** One wrote to the other; its seq is its id. */
public record MessageSent(String text, PersonView author) implements ConnectionEvent {
    public static final String TYPE = "message-sent";

    @Override
    public String type() {
        return TYPE;
    }
}
