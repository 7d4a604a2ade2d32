package io.ovation.contracts.connection;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for others of the event whom the caller may ask for a connection.
 *
 * @param channel the channel {@code private} of their event
 * @param query what their names have in them; empty for suggestions: those of the caller's session who were seen last and are not connected yet
 * @param after the cursor of the page before, or null; suggestions are one page
 * @param limit at most this many, 1 to 50
 */
public record FindParticipants(
        ChannelId channel, String query, @Nullable String after, int limit) {}
