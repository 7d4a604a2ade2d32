package io.ovation.contracts.stage;

import io.ovation.contracts.Role;
import java.util.List;

/**
 * A session as services see it.
 *
 * @param account decimal account number
 * @param version grows with every change
 * @param organizers person ids of those who created it
 * @param view what everybody sees of it
 */
public record SessionSettings(String account, long version, List<String> organizers, SessionView view) {

    /** Whether this person is on the team by name; admins of the account are besides. */
    public boolean names(String person) {
        return organizers.contains(person) || among(view.moderators(), person) || among(view.speakers(), person);
    }

    /** Whether this person moderates by name. */
    public boolean moderatedBy(String person) {
        return organizers.contains(person) || among(view.moderators(), person);
    }

    /** Whether somebody of this role may open it: a private session is there for its team only. */
    public boolean opensTo(Role role) {
        return view.visibility() != Visibility.PRIVATE || role.team();
    }

    private static boolean among(List<SessionPerson> people, String person) {
        return people.stream().anyMatch(each -> each.person().equals(person));
    }
}
