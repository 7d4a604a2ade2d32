package io.ovation.stage.session;

import io.ovation.contracts.Permissions;
import io.ovation.contracts.Role;

/**
 * Something about one person of a session.
 *
 * @param person their person id
 * @param role what they are to be, where that is asked: attendee, speaker or moderator
 * @param permissions what they are to have of their own, where that is asked
 */
record PeopleCommand(PeopleVerb verb, String person, Role role, Permissions permissions) {}
