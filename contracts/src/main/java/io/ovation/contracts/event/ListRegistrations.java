package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of an event's registrations; for its organizers and admins.
 *
 * @param event the event's id
 * @param query only those that have this somewhere in their e-mail address, names or company, whatever the case; empty for all
 * @param after only those behind this e-mail address, or null
 * @param limit how many at most, 1 to {@link EventLimits#EXPORT_PAGE}
 */
public record ListRegistrations(
        String event, String query, @Nullable String after, int limit) {}
