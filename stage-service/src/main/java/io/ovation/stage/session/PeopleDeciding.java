package io.ovation.stage.session;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problems;
import io.ovation.contracts.Role;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.stage.PermissionsChanged;
import io.ovation.contracts.stage.PersonReadmitted;
import io.ovation.contracts.stage.PersonRemoved;
import io.ovation.contracts.stage.SessionChanged;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageProblems;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Decision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator's command about one person comes to.
 *
 * @param now the session as everybody sees it
 * @param present the person, if they are connected
 */
record PeopleDeciding(
        SessionState state,
        SessionView now,
        Caller caller,
        @Nullable PresentPerson present) {

    Decision on(PeopleCommand command) {
        if (!caller.role().moderates()) {
            return Decision.refused(Problems.FORBIDDEN);
        }
        String person = command.person();
        return switch (command.verb()) {
            case SET_ROLE ->
                refusesRole(person, command.role())
                        .map(Decision::refused)
                        .orElseGet(() -> setRole(person, command.role()));
            case REMOVE_FROM_ROOM ->
                refusesRemoval(person).map(Decision::refused).orElseGet(() -> remove(person));
            case READMIT_PERSON -> readmit(person);
            case SET_PERMISSIONS -> setPermissions(command);
        };
    }

    /** What somebody is by their token, or because they organize the event, is not the session's to change. */
    private Optional<Problem> refusesRole(String person, Role wanted) {
        boolean byToken = role(person).moderates() && !named(now.moderators(), person);
        if (state.organizers().contains(person) || (byToken && wanted != Role.MODERATOR)) {
            return Optional.of(StageProblems.ROLE_FIXED);
        }
        return name(person).isEmpty() ? Optional.of(StageProblems.PERSON_NOT_HERE) : Optional.empty();
    }

    /** A moderator stays listed as a speaker; of everything else one is one thing. */
    private Decision setRole(String person, Role wanted) {
        SessionPerson one = new SessionPerson(person, name(person));
        List<SessionPerson> speakers =
                wanted == Role.SPEAKER || (wanted == Role.MODERATOR && named(now.speakers(), person))
                        ? with(now.speakers(), one)
                        : without(now.speakers(), person);
        List<SessionPerson> moderators =
                wanted == Role.MODERATOR ? with(now.moderators(), one) : without(now.moderators(), person);
        if (moderators.isEmpty()) {
            return Decision.refused(StageProblems.LAST_MODERATOR);
        } else if (speakers.size() > SessionLimits.PEOPLE || moderators.size() > SessionLimits.PEOPLE) {
            return Decision.refused(StageProblems.SESSION_FULL);
        }
        SessionView next = now.with(speakers, moderators);
        return next.equals(now)
                ? Decision.unchanged()
                : Decision.happened(
                        SessionChanged.TYPE,
                        Json.map(new SessionChanged(next.as(now.id(), now.version() + 1))),
                        Audience.EVERYONE);
    }

    /** Moderators are removed by organizers, and organizers by nobody. */
    private Optional<Problem> refusesRemoval(String person) {
        Role theirs = role(person);
        boolean above = theirs.compareTo(Role.ORGANIZER) >= 0;
        if (person.equals(caller.person())) {
            return Optional.of(StageProblems.NOT_ONESELF);
        } else if (above || (theirs.moderates() && caller.role() == Role.MODERATOR)) {
            return Optional.of(StageProblems.NOT_REMOVABLE);
        }
        boolean full = state.removed().size() >= SessionLimits.REMOVED && !state.isRemoved(person);
        return full ? Optional.of(StageProblems.TOO_MANY_REMOVED) : Optional.empty();
    }

    private Decision remove(String person) {
        SessionPerson by = new SessionPerson(caller.person(), caller.name());
        return state.isRemoved(person)
                ? Decision.unchanged()
                : forModerators(PersonRemoved.TYPE, new PersonRemoved(person, name(person), by));
    }

    private Decision readmit(String person) {
        return state.isRemoved(person)
                ? forModerators(PersonReadmitted.TYPE, new PersonReadmitted(person))
                : Decision.unchanged();
    }

    private Decision setPermissions(PeopleCommand command) {
        if (role(command.person()).moderates()) {
            return Decision.refused(StageProblems.MODERATORS_MAY_ALL);
        } else if (state.permissions(command.person()).equals(command.permissions())) {
            return Decision.unchanged();
        } else if (state.permissions().size() >= SessionLimits.PERMISSIONS
                && state.permissions(command.person()).none()) {
            return Decision.refused(StageProblems.TOO_MANY_PERMISSIONS);
        }
        return forModerators(PermissionsChanged.TYPE, new PermissionsChanged(command.person(), command.permissions()));
    }

    private static Decision forModerators(String type, Object fact) {
        return Decision.happened(type, Json.map(fact), Audience.MODERATORS);
    }

    private Role role(String person) {
        if (state.organizers().contains(person)) {
            return Role.ORGANIZER;
        }
        Role listed = named(now.moderators(), person)
                ? Role.MODERATOR
                : named(now.speakers(), person) ? Role.SPEAKER : Role.ATTENDEE;
        return present != null && present.role().compareTo(listed) > 0 ? present.role() : listed;
    }

    private String name(String person) {
        return Stream.concat(now.moderators().stream(), now.speakers().stream())
                .filter(each -> each.person().equals(person))
                .map(SessionPerson::name)
                .findFirst()
                .orElse(present == null ? "" : present.name());
    }

    private static boolean named(List<SessionPerson> people, String person) {
        return people.stream().anyMatch(each -> each.person().equals(person));
    }

    private static List<SessionPerson> with(List<SessionPerson> people, SessionPerson one) {
        return named(people, one.person())
                ? people
                : Stream.concat(people.stream(), Stream.of(one)).toList();
    }

    private static List<SessionPerson> without(List<SessionPerson> people, String person) {
        return people.stream().filter(each -> !each.person().equals(person)).toList();
    }
}
