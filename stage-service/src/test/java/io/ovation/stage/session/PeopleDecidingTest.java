package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.channel.Decision;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleDecidingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final Caller OLGA = caller("p_olga", Role.ORGANIZER);
    private static final Caller MAYA = caller(PEOPLE.of("102", "maya"), Role.MODERATOR);
    private static final Caller SAM = caller("p_sam", Role.SPEAKER);
    private static final PresentPerson EVE = new PresentPerson("p_eve", "Eve", Role.ATTENDEE);
    private static final PresentPerson TOM = new PresentPerson("p_tom", "Tom", Role.MODERATOR);

    private final SessionLogic logic = new SessionLogic(PEOPLE);
    private SessionState state = logic.empty();

    private static Caller caller(String person, Role role) {
        return new Caller("102", "s_x", person, person, role);
    }

    @BeforeEach
    void a_session_of_olga_with_maya_for_a_moderator() {
        takes(
                new SessionAsk.Make(new NewSession(Wishes.plain(), caller("p_olga", Role.ADMIN), PEOPLE)
                        .checked()
                        .apply("s_x")),
                OLGA);
    }

    private String takes(SessionAsk ask, Caller caller) {
        Decision decision = logic.decide(state, ask, NOW);
        if (decision instanceof Decision.Refused refused) {
            return refused.problem().code();
        } else if (decision instanceof Decision.Happened fact) {
            state = logic.apply(
                    state,
                    new ChannelEvent(
                            1, fact.type(), NOW, caller.person(), fact.body(), fact.audience(), List.of(), null));
            return fact.type();
        }
        return "unchanged";
    }

    private static PeopleCommand command(String type, Map<String, Object> body) {
        return PeopleCommandReader.read(new SubmitCommand(OLGA.channel("stage"), "client-id-1", type, body));
    }

    private String does(Caller caller, String type, Map<String, Object> body, @Nullable PresentPerson present) {
        return takes(new SessionAsk.About(command(type, body), caller, present), caller);
    }

    private String setsRole(Caller caller, PresentPerson person, String role) {
        return does(caller, "set-role", Map.of("person", person.person(), "role", role), person);
    }

    private String removes(Caller caller, String person, @Nullable PresentPerson present) {
        return does(caller, "remove-from-room", Map.of("person", person), present);
    }

    private SessionView view() {
        return state.settings("102").orElseThrow().view();
    }

    private List<String> speakers() {
        return view().speakers().stream().map(SessionPerson::name).toList();
    }

    @Test
    void a_moderator_makes_somebody_a_speaker_a_moderator_and_an_attendee_again() {
        assertThat(setsRole(MAYA, EVE, "speaker")).isEqualTo("session-changed");
        assertThat(speakers()).containsExactly("Eve");
        assertThat(setsRole(MAYA, EVE, "speaker")).isEqualTo("unchanged");
        assertThat(setsRole(MAYA, EVE, "moderator")).isEqualTo("session-changed");
        assertThat(view().moderators()).extracting(SessionPerson::name).contains("Eve", "Maya");
        assertThat(speakers()).containsExactly("Eve");
        assertThat(setsRole(MAYA, EVE, "speaker")).isEqualTo("session-changed");
        assertThat(view().moderators()).extracting(SessionPerson::name).containsExactly("Maya");
        assertThat(setsRole(MAYA, EVE, "attendee")).isEqualTo("session-changed");
        assertThat(speakers()).isEmpty();
    }

    @Test
    void what_somebody_is_by_a_token_or_as_an_organizer_stays() {
        assertThat(setsRole(MAYA, TOM, "speaker")).isEqualTo("role-fixed");
        assertThat(setsRole(MAYA, TOM, "moderator")).isEqualTo("session-changed");
        assertThat(setsRole(MAYA, new PresentPerson("p_olga", "Olga", Role.ORGANIZER), "attendee"))
                .isEqualTo("role-fixed");
    }

    @Test
    void the_last_moderator_stays_and_nobody_unknown_is_named() {
        PresentPerson maya = new PresentPerson(MAYA.person(), "Maya", Role.MODERATOR);
        assertThat(setsRole(MAYA, maya, "attendee")).isEqualTo("last-moderator");
        assertThat(does(MAYA, "set-role", Map.of("person", "p_gone", "role", "speaker"), null))
                .isEqualTo("person-not-here");
    }

    @Test
    void only_moderators_command_people() {
        assertThat(setsRole(SAM, EVE, "moderator")).isEqualTo("forbidden");
        assertThat(removes(SAM, "p_eve", EVE)).isEqualTo("forbidden");
        assertThat(does(SAM, "set-permissions", Map.of("person", "p_sam", "granted", List.of("join-stage")), null))
                .isEqualTo("forbidden");
        assertThat(does(SAM, "readmit-person", Map.of("person", "p_eve"), null)).isEqualTo("forbidden");
    }

    @Test
    void moderators_are_removed_by_organizers_and_organizers_by_nobody() {
        assertThat(removes(MAYA, "p_eve", EVE)).isEqualTo("person-removed");
        assertThat(removes(MAYA, "p_eve", EVE)).isEqualTo("unchanged");
        assertThat(removes(MAYA, "p_tom", TOM)).isEqualTo("not-removable");
        assertThat(removes(OLGA, "p_tom", TOM)).isEqualTo("person-removed");
        assertThat(removes(MAYA, "p_olga", null)).isEqualTo("not-removable");
        assertThat(removes(MAYA, MAYA.person(), null)).isEqualTo("not-oneself");
        assertThat(removes(OLGA, "p_adam", new PresentPerson("p_adam", "Adam", Role.ADMIN)))
                .isEqualTo("not-removable");
        assertThat(does(MAYA, "readmit-person", Map.of("person", "p_eve"), null))
                .isEqualTo("person-readmitted");
        assertThat(does(MAYA, "readmit-person", Map.of("person", "p_eve"), null))
                .isEqualTo("unchanged");
    }

    @Test
    void permissions_are_for_those_who_do_not_moderate() {
        Map<String, Object> noChat = Map.of("person", "p_eve", "denied", List.of("chat"));
        assertThat(does(MAYA, "set-permissions", noChat, EVE)).isEqualTo("permissions-changed");
        assertThat(does(MAYA, "set-permissions", noChat, EVE)).isEqualTo("unchanged");
        assertThat(does(MAYA, "set-permissions", Map.of("person", "p_tom", "denied", List.of("chat")), TOM))
                .isEqualTo("moderators-may-all");
        assertThat(does(MAYA, "set-permissions", Map.of("person", "p_eve"), EVE))
                .isEqualTo("permissions-changed");
        assertThat(state.permissions()).isEmpty();
    }

    @Test
    void as_many_are_treated_apart_as_may() {
        for (int i = 0; i < SessionLimits.REMOVED; i++) {
            removes(MAYA, "p_" + i, null);
            does(MAYA, "set-permissions", Map.of("person", "p_" + i, "denied", List.of("chat")), null);
        }
        assertThat(removes(MAYA, "p_eve", EVE)).isEqualTo("too-many-removed");
        assertThat(removes(MAYA, "p_1", null)).isEqualTo("unchanged");
        assertThat(does(MAYA, "set-permissions", Map.of("person", "p_eve", "denied", List.of("chat")), EVE))
                .isEqualTo("too-many-permissions");
    }

    @Test
    void each_wrong_field_is_named() {
        assertThat(wrong("set-role", Map.of("person", "p_eve", "role", "king"))).containsExactly("role");
        assertThat(wrong("set-role", Map.of())).containsExactly("person", "role");
        assertThat(wrong("remove-from-room", Map.of("person", "eve@example.com")))
                .containsExactly("person");
        assertThat(wrong("set-permissions", Map.of("person", "p_eve", "granted", List.of("chat"), "denied", "chat")))
                .containsExactly("granted", "denied");
        assertThat(wrong(
                        "set-permissions",
                        Map.of("person", "p_eve", "granted", List.of("join-stage"), "denied", List.of("join-stage"))))
                .containsExactly("denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "make", ""})
    void the_stage_has_no_other_commands(String type) {
        assertThat(wrong(type, Map.of("person", "p_eve"))).containsExactly("type");
    }

    private static List<String> wrong(String type, Map<String, Object> body) {
        try {
            command(type, body);
            return List.of();
        } catch (ProblemException broken) {
            return broken.problem().errors().stream().map(each -> each.field()).toList();
        }
    }
}
