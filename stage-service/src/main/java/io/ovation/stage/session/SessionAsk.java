package io.ovation.stage.session;

import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import java.util.List;

/** What may be asked of the log of one session. */
sealed interface SessionAsk {

    /** A session to be, checked before. */
    record Make(SessionSettings wanted) implements SessionAsk {}

    /** Its event is organized by these people, as of this version of the event. */
    record Organize(List<String> organizers, long asOf) implements SessionAsk {}

    /** Somebody who accepted an invitation to speak or to moderate. */
    record Seat(EventRole role, SessionPerson person) implements SessionAsk {}
}
