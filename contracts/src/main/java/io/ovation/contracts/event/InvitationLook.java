package io.ovation.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation is for, as the invited see it.
 *
 * @param event the event's id
 * @param eventName its name
 * @param role what accepting makes of them
 * @param session the session that names them then, or null
 * @param name whom it is for
 * @param status whether it can still be accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationLook(
        String event,
        String eventName,
        EventRole role,
        @Nullable String session,
        String name,
        InvitationStatus status) {}
