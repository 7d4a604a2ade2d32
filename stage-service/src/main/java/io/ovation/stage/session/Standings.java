package io.ovation.stage.session;

import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.stage.person.PersonalStanding;
import io.vertx.core.Future;

/** What is known of somebody besides their role; asked at a session's door. */
@FunctionalInterface
public interface Standings {
    Future<PersonalStanding> of(SessionSettings session, String person, Role role);
}
