package io.ovation.contracts.stage;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a new session.
 *
 * @param clientId chosen once by the sender and kept through repeats, 8 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param id the session's id, which only an admin may choose; null for a random one
 * @param wish what it is to be; name, start, duration and a moderator are required, though an organizer moderates without being asked
 */
public record CreateSession(
        @Nullable String clientId, @Nullable String id, SessionWish wish) {}
