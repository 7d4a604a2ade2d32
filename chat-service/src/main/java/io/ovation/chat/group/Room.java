package io.ovation.chat.group;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.chat.ChatProblems;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session's settings mean for one of its rooms.
 *
 * @param on whether the module is on
 * @param opensAt when attendees may write for the first time
 * @param closesAt when they no longer may
 * @param nameNeeded whether people without a user id may not write
 * @param moderators names by person id of those who moderate by name
 * @param team names by person id of everybody named in the session
 */
record Room(
        boolean on,
        Instant opensAt,
        Instant closesAt,
        boolean nameNeeded,
        Map<String, String> moderators,
        Map<String, String> team) {

    static Room of(SessionSettings settings, RoomKind kind) {
        var view = settings.view();
        return new Room(
                kind.switchedOn().test(view.modules()),
                view.startDate().minus(Duration.ofMinutes(view.chat().opensBeforeMinutes())),
                view.endDate().plus(Duration.ofMinutes(view.chat().closesAfterMinutes())),
                !view.chat().anonymousAllowed(),
                names(Stream.concat(
                        view.moderators().stream(),
                        settings.organizers().stream().map(person -> new SessionPerson(person, "")))),
                names(Stream.concat(view.moderators().stream(), view.speakers().stream())));
    }

    private static Map<String, String> names(Stream<SessionPerson> people) {
        return people.collect(
                Collectors.toUnmodifiableMap(SessionPerson::person, SessionPerson::name, (first, again) -> first));
    }

    /** Why this person may not write now, if so; the team is not bound to the times. */
    Optional<Problem> refusesWriting(Caller caller, Instant at) {
        if (caller.role().team()) {
            return Optional.empty();
        }
        if (nameNeeded && caller.anonymous()) {
            return Optional.of(ChatProblems.NAME_NEEDED);
        }
        if (at.isBefore(opensAt)) {
            return Optional.of(ChatProblems.CHAT_NOT_OPEN.withDetail("It opens at " + opensAt + "."));
        }
        return at.isBefore(closesAt)
                ? Optional.empty()
                : Optional.of(ChatProblems.CHAT_CLOSED.withDetail("It closed at " + closesAt + "."));
    }
}
