package io.ovation.contracts.connection;

import io.ovation.contracts.ChannelId;

/**
 * Puts a report away; organizers and admins only.
 *
 * @param channel the channel {@code private} of the event
 * @param report its id
 */
public record SettleReport(ChannelId channel, String report) {}
