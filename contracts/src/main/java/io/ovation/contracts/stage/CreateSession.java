package io.ovation.contracts.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new session. Every part may be missing or wrong here; the answer then names each of them.
 *
 * @param clientId chosen once by the sender and kept through repeats, 8 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param id the session's id, which only an admin may choose; null for a random one
 * @param event the event it belongs to, or null
 * @param name required, at most 120 characters, without {@code <} and {@code >}
 * @param description at most 5,000 characters, or null
 * @param type {@code interactive-room} unless given
 * @param visibility {@code published} unless given
 * @param startDate required, ISO 8601 with offset
 * @param durationMinutes required, 1 to 1440
 * @param tags at most 20 of at most 50 characters
 * @param speakers at most 100
 * @param moderators at most 100; at least one, unless an organizer creates it, who is one without being asked
 * @param modules all on unless given
 * @param chat {@link ChatWindow#DEFAULTS} unless given
 */
public record CreateSession(
        @Nullable String clientId,
        @Nullable String id,
        @Nullable String event,
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable String visibility,
        @Nullable String startDate,
        @Nullable Integer durationMinutes,
        @Nullable List<@Nullable String> tags,
        @Nullable List<@Nullable Participant> speakers,
        @Nullable List<@Nullable Participant> moderators,
        @Nullable ModulesWanted modules,
        @Nullable ChatWindowWanted chat) {}
