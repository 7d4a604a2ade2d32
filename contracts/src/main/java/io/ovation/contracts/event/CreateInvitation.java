package io.ovation.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an invitation; for organizers of the event and admins.
 *
 * @param clientId as in {@link CreateEvent}; a repeat gets the same invitation without its link
 * @param event the event's id
 * @param email required
 * @param name required
 * @param role required: {@code speaker}, {@code moderator} or {@code organizer}
 * @param session a session of the event, for a speaker or moderator of it
 */
public record CreateInvitation(
        @Nullable String clientId,
        String event,
        @Nullable String email,
        @Nullable String name,
        @Nullable String role,
        @Nullable String session) {}
