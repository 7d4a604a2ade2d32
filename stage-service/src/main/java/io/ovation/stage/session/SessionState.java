package io.ovation.stage.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ovation.contracts.Permissions;
import io.ovation.contracts.stage.PersonPermissions;
import io.ovation.contracts.stage.RemovedPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the channel {@code stage} of a session comes to.
 *
 * @param organizers person ids of those who made it, or of those who organize its event
 * @param view what everybody sees of it; null means that there is no such session
 * @param organizersAsOf the version of the event by which its organizers are known, 0 for those of its beginning
 * @param organizersChanged how often they changed, which no view shows
 * @param removed who may not be in it, the one removed first first
 * @param permissions of those who have some of their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionState(
        List<String> organizers,
        @Nullable SessionView view,
        long organizersAsOf,
        long organizersChanged,
        List<RemovedPerson> removed,
        List<PersonPermissions> permissions) {
    static final SessionState NONE = new SessionState(List.of(), null, 0, 0, List.of(), List.of());

    /** A session that was made by somebody. */
    static SessionState made(String organizer, SessionView view) {
        return NONE.with(List.of(organizer), view);
    }

    SessionState shownAs(SessionView other) {
        return with(organizers, other);
    }

    SessionState organizedBy(List<String> others, long asOf) {
        return new SessionState(others, view, asOf, organizersChanged + 1, removed, permissions);
    }

    private SessionState with(List<String> others, @Nullable SessionView other) {
        return new SessionState(others, other, organizersAsOf, organizersChanged, removed, permissions);
    }

    private SessionState with(List<RemovedPerson> nowRemoved, List<PersonPermissions> nowPermitted) {
        return new SessionState(organizers, view, organizersAsOf, organizersChanged, nowRemoved, nowPermitted);
    }

    SessionState without(RemovedPerson person) {
        return with(plus(others(removed, RemovedPerson::person, person.person()), person), permissions);
    }

    SessionState readmitting(String person) {
        return with(others(removed, RemovedPerson::person, person), permissions);
    }

    SessionState permitting(PersonPermissions one) {
        List<PersonPermissions> others = others(permissions, PersonPermissions::person, one.person());
        return with(removed, one.permissions().none() ? others : plus(others, one));
    }

    boolean isRemoved(String person) {
        return removed.stream().anyMatch(each -> each.person().equals(person));
    }

    /** What somebody has of their own, which may be nothing. */
    Permissions permissions(String person) {
        return permissions.stream()
                .filter(each -> each.person().equals(person))
                .map(PersonPermissions::permissions)
                .findFirst()
                .orElse(Permissions.NONE);
    }

    private static <T> List<T> others(List<T> all, Function<T, String> person, String one) {
        return all.stream().filter(each -> !person.apply(each).equals(one)).toList();
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /** The settings as services know them, if there is such a session; their version grows with whatever changes. */
    Optional<SessionSettings> settings(String account) {
        return Optional.ofNullable(view)
                .map(seen -> new SessionSettings(account, seen.version() + organizersChanged, organizers, seen));
    }
}
