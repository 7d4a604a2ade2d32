package io.ovation.contracts.chat;

/** A message stands at the top. The row holds the text only until the message is unpinned or deleted, which redacts it. */
public record MessagePinned(long message, String text, AuthorView author) implements ChatEvent {
    public static final String TYPE = "message-pinned";

    @Override
    public String type() {
        return TYPE;
    }
}
