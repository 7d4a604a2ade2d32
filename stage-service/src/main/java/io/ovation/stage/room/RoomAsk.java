package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.room.RoomCommand;

/** What may be asked of the log of one room. */
sealed interface RoomAsk {

    /** A person's command under the terms of their session. */
    record Wish(RoomCommand command, Caller caller, StageTerms terms) implements RoomAsk {}

    /** Somebody may not be in the session any more. */
    record Removed(String person) implements RoomAsk {}

    /** The tab of somebody on the stage is not there any more. */
    record Gone(String person, String peer) implements RoomAsk {}
}
