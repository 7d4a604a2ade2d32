package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the people of an event; for its organizers and admins.
 *
 * @param event the event's id
 * @param role only those with this role, or null
 * @param query only those with a word in their name, user id or e-mail address that begins like this, whatever the case; empty for all
 * @param after only those behind this name and person, as {@link PeopleList#next} said it, or null
 * @param limit how many at most, 1 to {@link EventLimits#PAGE}
 */
public record ListPeople(
        String event,
        @Nullable String role,
        String query,
        @Nullable String after,
        int limit) {}
