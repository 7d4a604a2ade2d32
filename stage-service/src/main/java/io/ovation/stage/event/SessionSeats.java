package io.ovation.stage.event;

import io.ovation.contracts.event.EventPerson;
import io.ovation.contracts.event.EventRole;
import io.vertx.core.Future;

/** How somebody who accepts an invitation comes to be named in a session. */
public interface SessionSeats {
    /** Fails with {@code not-found} unless there is such a session and it belongs to this event. */
    Future<Void> belongs(String account, String event, String session);

    /** Names somebody in a session as speaker or moderator; who is named already stays. Repeats with the same client id change nothing. */
    Future<Void> name(Seat seat);

    /**
     * A place in a session.
     *
     * @param clientId the id of this action, kept through repeats
     */
    record Seat(String account, String session, EventRole role, EventPerson person, String clientId) {}
}
