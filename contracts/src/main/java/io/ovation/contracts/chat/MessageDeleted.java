package io.ovation.contracts.chat;

/** A message is gone; the event redacts its row, and the row that pinned it. */
public record MessageDeleted(long message, Deleter by) implements ChatEvent {
    public static final String TYPE = "message-deleted";

    @Override
    public String type() {
        return TYPE;
    }
}
