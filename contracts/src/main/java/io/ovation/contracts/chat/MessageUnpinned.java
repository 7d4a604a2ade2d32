package io.ovation.contracts.chat;

/** A message no longer stands at the top; redacts the row that pinned it. */
public record MessageUnpinned(long message) implements ChatEvent {
    public static final String TYPE = "message-unpinned";

    @Override
    public String type() {
        return TYPE;
    }
}
