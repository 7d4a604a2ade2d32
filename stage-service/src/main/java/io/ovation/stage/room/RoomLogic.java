package io.ovation.stage.room;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.room.RoomEvent;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** The rules of rooms, and what their events make of them. */
final class RoomLogic implements ChannelLogic<RoomState, RoomAsk> {
    private final RoomLimits limits;

    RoomLogic(RoomLimits limits) {
        this.limits = limits;
    }

    @Override
    public RoomState empty() {
        return RoomState.EMPTY;
    }

    @Override
    public Decision decide(RoomState state, RoomAsk ask, Instant at) {
        if (ask instanceof RoomAsk.Wish wish) {
            return new Deciding(state, wish.caller(), wish.terms(), limits, at).on(wish.command());
        }
        if (ask instanceof RoomAsk.Removed removed) {
            return removed(state, removed.person());
        }
        RoomAsk.Gone gone = (RoomAsk.Gone) ask;
        return state.onStage(gone.person())
                .filter(on -> gone.peer().equals(on.peer()))
                .<Decision>map(on -> Said.stageLeft(gone.person(), RoomEvent.Leaving.GONE))
                .orElseGet(Decision::unchanged);
    }

    /** One thing after the other: whoever is on the stage has neither a hand up nor an invitation. */
    private static Decision removed(RoomState state, String person) {
        if (state.onStage(person).isPresent()) {
            return Said.stageLeft(person, RoomEvent.Leaving.REMOVED);
        } else if (state.hand(person).isPresent()) {
            return Said.about(person, RoomEvent.HandLowered.TYPE, new RoomEvent.HandLowered(person));
        }
        return state.invited(person)
                ? Said.about(person, RoomEvent.InvitationRevoked.TYPE, new RoomEvent.InvitationRevoked(person))
                : Decision.unchanged();
    }

    @Override
    public RoomState apply(RoomState state, ChannelEvent event) {
        return event.body() == null ? state : Folding.fold(state, event, event.body());
    }

    @Override
    public Map<String, Object> encode(RoomState state) {
        return Json.map(state);
    }

    @Override
    public RoomState decode(Map<String, Object> json) {
        return Json.record(json, RoomState.class);
    }
}
