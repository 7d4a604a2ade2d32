package io.ovation.chat.group;

import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.PinView;
import java.time.Instant;

/**
 * A message at the top.
 *
 * @param message its seq
 * @param row seq of the event that pinned it, which holds a copy of the text
 * @param text its text
 * @param author who wrote it
 * @param at when it was pinned
 */
record Pin(long message, long row, String text, AuthorView author, Instant at) {
    PinView view() {
        return new PinView(message, text, author, at);
    }
}
