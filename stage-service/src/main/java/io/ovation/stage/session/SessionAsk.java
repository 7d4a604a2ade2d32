package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.UpdateSession;

/** What may be asked of the log of one session. */
sealed interface SessionAsk {

    /** A session to be, checked before; whoever asks is its organizer. */
    record Make(SessionView wanted) implements SessionAsk {}

    /** A change by somebody in the session; whether it may be is decided on the newest state. */
    record Change(UpdateSession wanted, Caller caller) implements SessionAsk {}
}
