package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, as organizers see it.
 *
 * @param id {@code i_} and 22 base 62 digits
 * @param email where it goes
 * @param name whom it is for
 * @param role what accepting it makes of somebody
 * @param session the session that then names them, or null
 * @param status what became of it
 * @param createdAt when it was made
 * @param expiresAt the first instant at which it can no longer be accepted
 * @param link the path with the code in its fragment, told only in the first answer to {@link CreateInvitation}; null ever after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationView(
        String id,
        String email,
        String name,
        EventRole role,
        @Nullable String session,
        InvitationStatus status,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String link) {}
