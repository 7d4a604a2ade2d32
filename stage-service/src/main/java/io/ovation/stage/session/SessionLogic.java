package io.ovation.stage.session;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.stage.OrganizersChanged;
import io.ovation.contracts.stage.PermissionsChanged;
import io.ovation.contracts.stage.PersonPermissions;
import io.ovation.contracts.stage.PersonReadmitted;
import io.ovation.contracts.stage.PersonRemoved;
import io.ovation.contracts.stage.RemovedPerson;
import io.ovation.contracts.stage.SessionChanged;
import io.ovation.contracts.stage.SessionCreated;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
            return ask instanceof SessionAsk.Make make ? make(state, make) : changed(state, ask);
        } catch (ProblemException refusal) {
            return Decision.refused(refusal.problem());
        }
    }

    private static Decision make(SessionState state, SessionAsk.Make make) {
        return state.view() == null
                ? happened(SessionCreated.TYPE, new SessionCreated(make.wanted()))
                : Decision.refused(StageProblems.SESSION_EXISTS);
    }

    private Decision changed(SessionState state, SessionAsk ask) {
        SessionView now = state.view();
        if (now == null) {
            return Decision.refused(Problems.NOT_FOUND);
        } else if (ask instanceof SessionAsk.Organize organize) {
            return organized(state, organize);
        }
        if (ask instanceof SessionAsk.About about) {
            return new PeopleDeciding(state, now, about.caller(), about.present()).on(about.command());
        }
        return ask instanceof SessionAsk.Seat seat ? seated(now, seat) : change(now, (SessionAsk.Change) ask);
    }

    /** News that is older than what is known says nothing. */
    private static Decision organized(SessionState state, SessionAsk.Organize organize) {
        return organize.asOf() < state.organizersAsOf() || organize.organizers().equals(state.organizers())
                ? Decision.unchanged()
                : Decision.happened(
                        OrganizersChanged.TYPE,
                        Json.map(new OrganizersChanged(organize.organizers(), organize.asOf())),
                        Audience.TEAM);
    }

    private static Decision seated(SessionView now, SessionAsk.Seat seat) {
        boolean speaks = seat.role() == EventRole.SPEAKER;
        List<SessionPerson> people = speaks ? now.speakers() : now.moderators();
        if (people.stream().anyMatch(each -> each.person().equals(seat.person().person()))) {
            return Decision.unchanged();
        } else if (people.size() >= SessionLimits.PEOPLE) {
            return Decision.refused(StageProblems.SESSION_FULL);
        }
        List<SessionPerson> more =
                Stream.concat(people.stream(), Stream.of(seat.person())).toList();
        SessionView next = speaks ? now.with(more, now.moderators()) : now.with(now.speakers(), more);
        return happened(SessionChanged.TYPE, new SessionChanged(next.as(now.id(), now.version() + 1)));
    }

    private Decision change(SessionView now, SessionAsk.Change change) {
        SessionView next = new SessionChange(change.wanted(), change.caller(), people)
                .knowing(change.known())
                .of(now);
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
            case SessionCreated.TYPE -> SessionState.made(event.actor(), view(body));
            case SessionChanged.TYPE -> state.shownAs(view(body));
            case OrganizersChanged.TYPE -> {
                OrganizersChanged news = Json.record(body, OrganizersChanged.class);
                yield state.organizedBy(news.organizers(), news.asOf());
            }
            default -> ofPeople(state, event, body);
        };
    }

    private static SessionState ofPeople(SessionState state, ChannelEvent event, Map<String, Object> body) {
        return switch (event.type()) {
            case PersonRemoved.TYPE -> {
                PersonRemoved removed = Json.record(body, PersonRemoved.class);
                yield state.without(new RemovedPerson(removed.person(), removed.name(), event.at(), removed.by()));
            }
            case PersonReadmitted.TYPE ->
                state.readmitting(Json.record(body, PersonReadmitted.class).person());
            case PermissionsChanged.TYPE -> {
                PermissionsChanged now = Json.record(body, PermissionsChanged.class);
                yield state.permitting(new PersonPermissions(now.person(), now.permissions()));
            }
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
