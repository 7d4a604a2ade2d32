package io.ovation.stage.session;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.SessionWish;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.PersonIds;
import io.ovation.stage.field.Fields;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One person's wish to change one session (SES-7): who may change what, and what then is. */
final class SessionChange {
    /** What moderators may change while a session is held; everything is for organizers and admins. */
    private static final Set<String> FOR_MODERATORS = Set.of("modules", "chat", "qna", "stage", "assistant");

    /** What a session may be without. */
    private static final Set<String> OPTIONAL = Set.of("description", "event", "image", "media", "consent");

    private final UpdateSession wanted;
    private final Caller caller;
    private final PersonIds people;
    private Map<String, String> known = Map.of();

    SessionChange(UpdateSession wanted, Caller caller, PersonIds people) {
        this.wanted = wanted;
        this.caller = caller;
        this.people = people;
    }

    /** Lets these people be named by their person ids too. */
    SessionChange knowing(Map<String, String> names) {
        known = names;
        return this;
    }

    /** The session after the change, still of the version before; fails with a problem that names each field in the way. */
    SessionView of(SessionView now) {
        checkRights();
        if (wanted.version() != null && wanted.version() != now.version()) {
            throw StageProblems.SESSION_CHANGED
                    .withDetail("It is version " + now.version() + " now.")
                    .failure();
        }
        Fields fields = new Fields();
        wanted.without().stream()
                .filter(field -> !OPTIONAL.contains(field))
                .forEach(field -> fields.given(field, null));
        WishedPeople named =
                new WishedPeople(caller.account(), people, fields).knowing(now).knowing(known);
        SessionView next = new WishedSession(wanted.wish(), Set.copyOf(wanted.without()), fields, named).over(now);
        fields.someone("moderators", next.moderators(), "moderator");
        fields.check();
        return next;
    }

    private void checkRights() {
        Set<String> refused = fields();
        if (caller.role().organizes()) {
            return;
        }
        boolean moderates = caller.role() == Role.MODERATOR;
        refused.removeIf(field -> moderates && FOR_MODERATORS.contains(field));
        if (!moderates || !refused.isEmpty()) {
            throw forbidden(refused).failure();
        }
    }

    private static Problem forbidden(Set<String> fields) {
        return Problems.FORBIDDEN.withErrors(fields.stream()
                .map(field -> FOR_MODERATORS.contains(field)
                        ? new FieldError(field, "moderator-only", "Only the session's moderators change this.")
                        : new FieldError(field, "organizer-only", "Only the session's organizers change this."))
                .toList());
    }

    /** The names of all fields that are asked for, as they are in {@link SessionWish}. */
    private Set<String> fields() {
        Set<String> names = new TreeSet<>(wanted.without());
        names.addAll(Json.map(wanted.wish()).keySet());
        return names;
    }
}
