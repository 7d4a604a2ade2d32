package io.ovation.stage.session;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.SessionChanged;
import io.ovation.contracts.stage.SessionCreated;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session is made once and changed by those who may. Its events say what everybody may see of it, and nothing else. */
final class SessionLogic implements ChannelLogic<SessionState, SessionAsk> {
    private final PersonIds people;

    SessionLogic(PersonIds people) {
        this.people = people;
    }

    @Override
    public SessionState empty() {
        return SessionState.NONE;
    }

    @Override
    public Decision decide(SessionState state, SessionAsk ask, Instant at) {
        try {
            return ask instanceof SessionAsk.Change change ? change(state.view(), change) : make(state, ask);
        } catch (ProblemException refusal) {
            return Decision.refused(refusal.problem());
        }
    }

    private static Decision make(SessionState state, SessionAsk ask) {
        return state.view() == null
                ? happened(SessionCreated.TYPE, new SessionCreated(((SessionAsk.Make) ask).wanted()))
                : Decision.refused(StageProblems.SESSION_EXISTS);
    }

    private Decision change(@Nullable SessionView now, SessionAsk.Change change) {
        if (now == null) {
            return Decision.refused(Problems.NOT_FOUND);
        }
        SessionView next = new SessionChange(change.wanted(), change.caller(), people).of(now);
        return next.equals(now)
                ? Decision.unchanged()
                : happened(SessionChanged.TYPE, new SessionChanged(next.as(now.id(), now.version() + 1)));
    }

    private static Decision happened(String type, Object fact) {
        return Decision.happened(type, Json.map(fact), Audience.EVERYONE);
    }

    @Override
    public SessionState apply(SessionState state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null) {
            return state;
        }
        return switch (event.type()) {
            case SessionCreated.TYPE -> new SessionState(List.of(event.actor()), view(body));
            case SessionChanged.TYPE -> new SessionState(state.organizers(), view(body));
            default -> state;
        };
    }

    private static SessionView view(Map<String, Object> body) {
        return Json.record(body, SessionChanged.class).session();
    }

    @Override
    public Map<String, Object> encode(SessionState state) {
        return Json.map(state);
    }

    @Override
    public SessionState decode(Map<String, Object> json) {
        return Json.record(json, SessionState.class);
    }
}
