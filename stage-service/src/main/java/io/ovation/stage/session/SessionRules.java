package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.Function;

/** The channel {@code stage} as people have it: they read it, and moderators command people there; sessions are made and changed through endpoints of their own. */
final class SessionRules implements ChannelRules<SessionState, SessionAsk> {
    private final ChannelLogic<SessionState, SessionAsk> logic;
    private Function<ChannelId, Future<SessionSettings>> sessions =
            channel -> Future.failedFuture(Problems.UNAVAILABLE.failure());

    private Attendance attendance = (stage, person) -> Future.succeededFuture();

    SessionRules(SessionLogic logic) {
        this.logic = logic;
    }

    /** Names where people who are connected are looked up. */
    void lookUpPeopleIn(Attendance connected) {
        attendance = connected;
    }

    /** Names where sessions are looked up, which itself stands on these rules. */
    void lookUpIn(Function<ChannelId, Future<SessionSettings>> known) {
        sessions = known;
    }

    @Override
    public ChannelLogic<SessionState, SessionAsk> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        if (!channel.equals(caller.channel(StageEndpoints.CHANNEL))) {
            return Future.failedFuture(Problems.NOT_FOUND.failure());
        }
        return sessions.apply(channel)
                .compose(settings -> settings.opensTo(caller.role())
                        ? Future.succeededFuture()
                        : Future.failedFuture(Problems.NOT_FOUND.failure()));
    }

    @Override
    public Future<SessionAsk> prepare(SubmitCommand sent, Caller caller) {
        return open(sent.channel(), caller)
                .map(open -> PeopleCommandReader.read(sent))
                .compose(command -> attendance
                        .of(sent.channel(), command.person())
                        .map(present -> new SessionAsk.About(command, caller, present)));
    }

    @Override
    public Map<String, Object> view(SessionState state, boolean team) {
        return state.view() == null ? Map.of() : Json.map(state.view());
    }
}
