package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of events: all of the account for its admins, else those that the caller organizes.
 *
 * @param after only those behind this id, or null
 * @param limit how many at most, 1 to {@link EventLimits#PAGE}
 */
public record ListEvents(@Nullable String after, int limit) {}
