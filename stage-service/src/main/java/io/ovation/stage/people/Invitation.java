package io.ovation.stage.people;

import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.InvitationLook;
import io.ovation.contracts.event.InvitationStatus;
import io.ovation.contracts.event.InvitationView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is kept: without its code.
 *
 * @param status as it was written; an old pending one has expired
 * @param acceptedBy the person who accepted it, or null
 */
record Invitation(
        String id,
        String account,
        String event,
        String email,
        String name,
        EventRole role,
        @Nullable String session,
        Instant createdAt,
        Instant expiresAt,
        InvitationStatus status,
        @Nullable String acceptedBy) {

    InvitationStatus statusAt(Instant now) {
        return status == InvitationStatus.PENDING && !now.isBefore(expiresAt) ? InvitationStatus.EXPIRED : status;
    }

    InvitationView view(Instant now, @Nullable String link) {
        return new InvitationView(id, email, name, role, session, statusAt(now), createdAt, expiresAt, link);
    }

    InvitationLook look(Instant now, String eventName) {
        return new InvitationLook(event, eventName, role, session, name, statusAt(now));
    }
}
