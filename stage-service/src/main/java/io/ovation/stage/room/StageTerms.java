package io.ovation.stage.room;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Permission;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.StageRules;
import java.util.HashSet;
import java.util.Set;

/**
 * Who comes onto the stage of one session. In a DIY live webcast (SES-2) nobody but the team does, whatever the session's rules are for
 * other kinds; attendees watch.
 *
 * @param rules as they were chosen
 * @param forTeam whether the team alone is on the stage
 * @param team person ids of those who are on the team by name
 */
record StageTerms(StageRules rules, boolean forTeam, Set<String> team) {
    static StageTerms of(SessionSettings session) {
        Set<String> team = new HashSet<>(session.organizers());
        session.view().moderators().stream().map(SessionPerson::person).forEach(team::add);
        session.view().speakers().stream().map(SessionPerson::person).forEach(team::add);
        return new StageTerms(session.view().stage(), session.view().type().stageForTeam(), Set.copyOf(team));
    }

    /** Whether somebody of this role comes there at all, by themselves, by a hand or by an invitation. */
    boolean admits(Role role) {
        return !forTeam || role.team();
    }

    /** Whether somebody can be asked there. */
    boolean admits(String person) {
        return !forTeam || team.contains(person);
    }

    /** Whether somebody of this role comes there without being asked. */
    boolean lets(Role role) {
        return admits(role) && rules.lets(role);
    }

    /** The same for this person, whom a moderator may have let or not let. */
    boolean lets(Caller caller) {
        return admits(caller.role()) && caller.may(Permission.JOIN_STAGE, lets(caller.role()));
    }

    /** Whether a few are seen and the others watch. */
    boolean stageMode() {
        return forTeam || rules.join() != StageRules.Join.EVERYONE;
    }
}
