package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.room.RoomView;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Rooms as people have them: whoever may be in the session sees the stage; hands and invitations are for moderators and whom they concern. */
final class RoomRules implements ChannelRules<RoomState, RoomAsk> {
    private final RoomLogic logic;
    private final BiFunction<String, String, Future<SessionSettings>> sessions;

    /** @param sessions the settings of a session by account and id; fails with {@code not-found} */
    RoomRules(RoomLogic logic, BiFunction<String, String, Future<SessionSettings>> sessions) {
        this.logic = logic;
        this.sessions = sessions;
    }

    @Override
    public ChannelLogic<RoomState, RoomAsk> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return settings(channel, caller).mapEmpty();
    }

    /** Those of the caller's own session, if it opens to them. */
    Future<SessionSettings> settings(ChannelId channel, Caller caller) {
        return channel.equals(caller.channel(RoomEndpoints.CHANNEL))
                ? sessions.apply(channel.account(), channel.session())
                        .compose(session -> session.opensTo(caller.role())
                                ? Future.succeededFuture(session)
                                : Future.failedFuture(Problems.NOT_FOUND.failure()))
                : Future.failedFuture(Problems.NOT_FOUND.failure());
    }

    @Override
    public Future<RoomAsk> prepare(SubmitCommand sent, Caller caller) {
        return settings(sent.channel(), caller)
                .map(session ->
                        new RoomAsk.Wish(CommandReader.read(sent, caller.person()), caller, StageTerms.of(session)));
    }

    @Override
    public Map<String, Object> view(RoomState state, boolean team) {
        return Json.map(
                new RoomView(state.status(), state.startedAt(), state.endedAt(), state.stage(), List.of(), List.of()));
    }

    @Override
    public Map<String, Object> moderatorsView(RoomState state) {
        return Json.map(new RoomView(
                state.status(), state.startedAt(), state.endedAt(), state.stage(), state.hands(), state.invitations()));
    }

    @Override
    public Map<String, Map<String, Object>> own(RoomState state) {
        Set<String> people = new HashSet<>();
        state.hands().forEach(hand -> people.add(hand.person()));
        state.invitations().forEach(asked -> people.add(asked.person()));
        Map<String, Map<String, Object>> own = new HashMap<>();
        people.forEach(person ->
                own.put(person, Json.map(new RoomView.Mine(state.hand(person).isPresent(), state.invited(person)))));
        return own;
    }
}
