package io.ovation.stage.session;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.contracts.Audience;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.stage.OrganizersChanged;
import io.ovation.contracts.stage.SessionChanged;
import io.ovation.contracts.stage.SessionCreated;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session is made once; what it says was checked before. Later its event may get other organizers, and invited people their places. */
final class SessionLogic implements ChannelLogic<SessionState, SessionAsk> {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    @Override
    public SessionState empty() {
        return SessionState.NONE;
    }

    @Override
    public Decision decide(SessionState state, SessionAsk ask, Instant at) {
        SessionSettings now = state.settings();
        if (ask instanceof SessionAsk.Make make) {
            return now == null
                    ? happened(SessionCreated.TYPE, new SessionCreated(make.wanted()), Audience.EVERYONE)
                    : Decision.refused(StageProblems.SESSION_EXISTS);
        } else if (now == null) {
            return Decision.refused(Problems.NOT_FOUND);
        } else if (ask instanceof SessionAsk.Organize organize) {
            return organized(state, now, organize);
        }
        return seated(now.view(), (SessionAsk.Seat) ask);
    }

    /** News that is older than what is known says nothing. */
    private static Decision organized(SessionState state, SessionSettings now, SessionAsk.Organize organize) {
        return organize.asOf() < state.organizersAsOf() || organize.organizers().equals(now.organizers())
                ? Decision.unchanged()
                : happened(
                        OrganizersChanged.TYPE,
                        new OrganizersChanged(organize.organizers(), organize.asOf()),
                        Audience.TEAM);
    }

    private static Decision seated(SessionView now, SessionAsk.Seat seat) {
        boolean speaks = seat.role() == EventRole.SPEAKER;
        List<SessionPerson> people = speaks ? now.speakers() : now.moderators();
        if (people.stream().anyMatch(each -> each.person().equals(seat.person().person()))) {
            return Decision.unchanged();
        } else if (people.size() >= NewSession.PEOPLE) {
            return Decision.refused(StageProblems.SESSION_FULL);
        }
        List<SessionPerson> more = Stream.concat(people.stream(), Stream.of(seat.person())).toList();
        SessionView next = speaks ? now.with(more, now.moderators()) : now.with(now.speakers(), more);
        return happened(
                SessionChanged.TYPE, new SessionChanged(next.as(now.id(), now.version() + 1)), Audience.EVERYONE);
    }

    private static Decision happened(String type, Object fact, Audience audience) {
        return Decision.happened(type, map(fact), audience);
    }

    @Override
    public SessionState apply(SessionState state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null) {
            return state;
        }
        return switch (event.type()) {
            case SessionCreated.TYPE ->
                SessionState.made(Json.record(body, SessionCreated.class).settings());
            case SessionChanged.TYPE ->
                state.shownAs(Json.record(body, SessionChanged.class).session());
            case OrganizersChanged.TYPE -> {
                OrganizersChanged news = Json.record(body, OrganizersChanged.class);
                yield state.organizedBy(news.organizers(), news.asOf());
            }
            default -> state;
        };
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
