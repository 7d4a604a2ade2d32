package io.ovation.contracts.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new event; for admins of the account.
 *
 * @param clientId chosen once by the sender and kept through repeats, 8 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param user the asking admin's own user id, who organizes the event without being asked; null for nobody
 * @param id the event's id, null for a random one
 * @param wish what it is to be; the name is required
 * @param organizers who organizes it besides
 */
public record CreateEvent(
        @Nullable String clientId,
        @Nullable String user,
        @Nullable String id,
        EventWish wish,
        @Nullable List<@Nullable EventParticipant> organizers) {}
