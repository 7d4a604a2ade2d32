package io.ovation.stage.session;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.SessionCreated;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.Map;

/** A session is made once; what it says was checked before. */
final class SessionLogic implements ChannelLogic<SessionState, SessionSettings> {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    @Override
    public SessionState empty() {
        return SessionState.NONE;
    }

    @Override
    public Decision decide(SessionState state, SessionSettings wanted, Instant at) {
        if (state.settings() != null) {
            return Decision.refused(StageProblems.SESSION_EXISTS);
        }
        return Decision.happened(SessionCreated.TYPE, map(new SessionCreated(wanted)), Audience.EVERYONE);
    }

    @Override
    public SessionState apply(SessionState state, ChannelEvent event) {
        if (event.type().equals(SessionCreated.TYPE) && event.body() != null) {
            SessionCreated created = Json.mapper().convertValue(event.body(), SessionCreated.class);
            return new SessionState(created.settings());
        }
        return state;
    }

    @Override
    public Map<String, Object> encode(SessionState state) {
        return map(state);
    }

    @Override
    public SessionState decode(Map<String, Object> json) {
        return Json.mapper().convertValue(json, SessionState.class);
    }

    static Map<String, Object> map(Object value) {
        return Json.mapper().convertValue(value, MAP);
    }
}
