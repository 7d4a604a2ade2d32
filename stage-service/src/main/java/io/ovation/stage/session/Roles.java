package io.ovation.stage.session;

import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import java.util.stream.Stream;

/** What somebody is in a session, and whether that opens it to them. */
final class Roles {
    private Roles() {}

    /** The highest role that anything gives. */
    static Role of(ResolveVisitor visitor, SessionSettings session) {
        if (visitor.admin()) {
            return Role.ADMIN;
        } else if (session.organizers().contains(visitor.person())) {
            return Role.ORGANIZER;
        } else if (visitor.moderatorByToken() || session.moderatedBy(visitor.person())) {
            return Role.MODERATOR;
        }
        return session.names(visitor.person()) ? Role.SPEAKER : Role.ATTENDEE;
    }

    /** The name by which the session lists somebody, else their token's. */
    static String name(ResolveVisitor visitor, SessionSettings session) {
        return Stream.concat(session.view().moderators().stream(), session.view().speakers().stream())
                .filter(listed -> listed.person().equals(visitor.person()))
                .map(SessionPerson::name)
                .findFirst()
                .orElse(visitor.name());
    }
}
