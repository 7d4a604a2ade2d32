package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.UpdateSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be asked of the log of one session. */
sealed interface SessionAsk {

    /** A session to be, checked before; whoever asks is its organizer. */
    record Make(SessionView wanted) implements SessionAsk {}

    /**
     * A change by somebody in the session; whether it may be is decided on the newest state.
     *
     * @param known names of people who may be named by their person ids, besides those whom the session names
     */
    record Change(UpdateSession wanted, Caller caller, Map<String, String> known) implements SessionAsk {
        /** Of a session that belongs to no event. */
        Change(UpdateSession wanted, Caller caller) {
            this(wanted, caller, Map.of());
        }
    }

    /** Its event is organized by these people, as of this version of the event. */
    record Organize(List<String> organizers, long asOf) implements SessionAsk {}

    /** A moderator's command about one person, who may be connected. */
    record About(
            PeopleCommand command, Caller caller, @Nullable PresentPerson present) implements SessionAsk {}

    /** Somebody who accepted an invitation to speak or to moderate. */
    record Seat(EventRole role, SessionPerson person) implements SessionAsk {}
}
