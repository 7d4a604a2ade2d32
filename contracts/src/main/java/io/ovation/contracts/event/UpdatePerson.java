package io.ovation.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change one of the people of an event; for its organizers and admins.
 *
 * @param clientId as in {@link CreateEvent}
 * @param event the event's id
 * @param person the person's id
 * @param name the name to show; null keeps it
 * @param email where to reach them; null keeps it
 * @param roles all roles from now on; null keeps them
 * @param without fields to take away: {@code email}
 */
public record UpdatePerson(
        @Nullable String clientId,
        String event,
        String person,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<@Nullable String> roles,
        List<String> without) {}
