package io.ovation.contracts.connection;

import io.ovation.contracts.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the reports of an event; organizers and admins only.
 *
 * @param channel the channel {@code private} of the event
 * @param settled those that were put away, instead of the open ones
 * @param after the cursor of the page before, or null
 * @param limit at most this many, 1 to 50
 */
public record ListReports(
        ChannelId channel, boolean settled, @Nullable String after, int limit) {}
