package io.ovation.contracts.connection;

import java.time.Instant;

/**
 * A person's connection is another one now; an event of the channel {@code private}, told to that person alone. It has no texts, so that none
 * outlives its deletion here.
 *
 * @param conversation id of the conversation
 * @param other the other one
 * @param state what they are to each other
 * @param since when something last changed that the reader may know of
 * @param unread messages of the other that the reader has not read, at most 50
 */
public record ConnectionChanged(
        String conversation, PersonView other, ConnectionState state, Instant since, int unread) {
    public static final String TYPE = "connection-changed";
}
