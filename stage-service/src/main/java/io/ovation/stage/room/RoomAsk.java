package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.room.RoomCommand;
import io.ovation.contracts.stage.StageRules;

/** What may be asked of the log of one room. */
sealed interface RoomAsk {

    /** A person's command under the rules of their session. */
    record Wish(RoomCommand command, Caller caller, StageRules rules) implements RoomAsk {}

    /** The tab of somebody on the stage is not there any more. */
    record Gone(String person, String peer) implements RoomAsk {}
}
