package io.ovation.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to name somebody in an event; for its organizers and admins. Who is named already gets these roles besides.
 *
 * @param clientId as in {@link CreateEvent}
 * @param event the event's id
 * @param user the customer's user id, required
 * @param name the name to show, required
 * @param email where to reach them
 * @param roles required: {@code speaker}, {@code moderator}, {@code organizer}
 */
public record AddPerson(
        @Nullable String clientId,
        String event,
        @Nullable String user,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<@Nullable String> roles) {}
