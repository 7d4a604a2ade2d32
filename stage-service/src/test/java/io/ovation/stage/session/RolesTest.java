package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.platform.identity.PersonIds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final Caller OLGA = new Caller("102", "-", PEOPLE.of("102", "olga"), "Olga", Role.ORGANIZER);

    private final SessionSettings session = new SessionSettings(
            "102",
            1,
            List.of(OLGA.person()),
            new NewSession(Wishes.with(Map.of("speakers", Wishes.people("sam", "Sam Rivera"))), OLGA, PEOPLE)
                    .checked()
                    .apply("s_x"));

    @ParameterizedTest
    @CsvSource({
        "ada, false, false, ATTENDEE",
        "sam, false, false, SPEAKER",
        "maya, false, false, MODERATOR",
        "ada, false, true, MODERATOR",
        "sam, false, true, MODERATOR",
        "olga, false, false, ORGANIZER",
        "olga, false, true, ORGANIZER",
        "ada, true, false, ADMIN",
        "olga, true, true, ADMIN"
    })
    void the_highest_role_that_anything_gives(String user, boolean admin, boolean byToken, Role role) {
        assertThat(Roles.of(visitor(user, admin, byToken), session)).isEqualTo(role);
    }

    @Test
    void people_listed_in_the_session_carry_their_names_and_others_their_tokens() {
        assertThat(Roles.name(visitor("sam", false, false), session)).isEqualTo("Sam Rivera");
        assertThat(Roles.name(visitor("ada", false, false), session)).isEqualTo("token name");
    }

    private static ResolveVisitor visitor(String user, boolean admin, boolean byToken) {
        return new ResolveVisitor("102", "s_x", user, PEOPLE.of("102", user), "token name", admin, byToken);
    }
}
