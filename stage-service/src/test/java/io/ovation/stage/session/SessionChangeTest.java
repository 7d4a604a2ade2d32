package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ConsentText;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.UpdateSession;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionChangeTest {
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final String SAM = PEOPLE.of("102", "sam");

    private final SessionView now = new NewSession(
                    Wishes.with(Map.of(
                            "speakers", Wishes.people("sam", "Sam"),
                            "description", "Words",
                            "event", "e-1",
                            "image", "/api/v1/images/1",
                            "consent", "Be nice.")),
                    caller(Role.ADMIN),
                    PEOPLE)
            .checked()
            .apply("s_x");

    @Test
    void what_is_not_asked_for_stays() {
        assertThat(changed(Wishes.change(Map.of()))).isEqualTo(now);
        assertThat(changed(Wishes.change(Map.of("name", "Closing"))).description())
                .isEqualTo("Words");
    }

    @Test
    void another_start_or_duration_moves_the_end() {
        SessionView later = changed(Wishes.change(Map.of("startDate", "2026-11-20T15:00:00+01:00")));
        assertThat(later.endDate()).isEqualTo(Instant.parse("2026-11-20T15:00:00Z"));
        SessionView longer = changed(Wishes.change(Map.of("durationMinutes", 90)));
        assertThat(longer.endDate()).isEqualTo(Instant.parse("2026-11-20T13:30:00Z"));
    }

    @Test
    void one_module_is_switched_and_the_others_stay() {
        SessionView off = changed(Wishes.change(Map.of("modules", Map.of("qna", false))));
        assertThat(off.modules().qna()).isFalse();
        assertThat(off.modules().chat()).isTrue();
    }

    @Test
    void optional_fields_are_taken_away_by_name() {
        SessionView bare = changed(Wishes.change(Map.of(), "description", "event", "image", "consent"));
        assertThat(bare.description()).isNull();
        assertThat(bare.event()).isNull();
        assertThat(bare.image()).isNull();
        assertThat(bare.consent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "startDate", "moderators", "visibility"})
    void no_session_is_without_the_others(String field) {
        refuses(Wishes.change(Map.of(), field), Role.ADMIN, field + " required");
    }

    @Test
    void people_of_the_session_are_named_again_by_their_person_ids() {
        SessionView view = changed(Wishes.change(Map.of(
                "moderators",
                List.of(Map.of("person", SAM), Map.of("user", "zoe", "name", "Zoe")),
                "speakers",
                List.of(Map.of("person", SAM, "name", "Sam Rivera")))));
        assertThat(view.moderators())
                .containsExactly(new SessionPerson(SAM, "Sam"), new SessionPerson(PEOPLE.of("102", "zoe"), "Zoe"));
        assertThat(view.speakers()).containsExactly(new SessionPerson(SAM, "Sam Rivera"));
    }

    @Test
    void another_consent_text_is_another_version() {
        SessionView view = changed(Wishes.change(Map.of("consent", "Be kind.")));
        assertThat(view.consent()).isEqualTo(ConsentText.of("Be kind."));
        assertThat(view.consent()).isNotEqualTo(now.consent());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("name", "x".repeat(121), "name max-length"),
                Arguments.of("name", "a<b", "name no-angle-brackets"),
                Arguments.of("name", " ", "name required"),
                Arguments.of("durationMinutes", 1441, "durationMinutes range"),
                Arguments.of("moderators", List.of(), "moderators min-items"),
                Arguments.of("speakers", List.of(Map.of("person", "p_stranger")), "speakers[0].person known"),
                Arguments.of("startDate", "", "startDate date-time"),
                Arguments.of("visibility", "secret", "visibility one-of"),
                Arguments.of("chat", Map.of("opensBeforeMinutes", -1), "chat.opensBeforeMinutes range"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_names_its_field_and_rule(String field, Object value, String named) {
        refuses(Wishes.change(Map.of(field, value)), Role.ORGANIZER, named);
    }

    @ParameterizedTest
    @CsvSource({"modules", "chat", "qna", "stage", "assistant"})
    void moderators_change_how_the_session_is_held(String field) {
        assertThat(changed(Wishes.change(Map.of(field, HELD.get(field))), Role.MODERATOR))
                .isNotEqualTo(now);
    }

    private static final Map<String, Object> HELD = Map.of(
            "modules", Map.of("chat", false),
            "chat", Map.of("anonymousAllowed", false),
            "qna", Map.of("approval", false),
            "stage", Map.of("join", "nobody"),
            "assistant", true);

    @Test
    void moderators_may_not_change_the_rest_and_learn_which_fields_those_are() {
        UpdateSession wish =
                Wishes.change(Map.of("assistant", true, "name", "Mine", "visibility", "private"), "description");
        refuses(wish, Role.MODERATOR, "description organizer-only", "name organizer-only", "visibility organizer-only");
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDEE", "SPEAKER"})
    void others_may_change_nothing(Role role) {
        refuses(
                Wishes.change(Map.of("assistant", true, "name", "Mine")),
                role,
                "assistant moderator-only",
                "name organizer-only");
        refuses(Wishes.change(Map.of()), role);
    }

    @Test
    void a_change_of_another_version_than_the_one_that_is_there_changes_nothing() {
        UpdateSession late = Wishes.change(Map.of("version", 7, "name", "Closing"));
        assertThatThrownBy(() -> changed(late))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo("session-changed"));
        assertThat(changed(Wishes.change(Map.of("version", 1, "name", "Closing")))
                        .name())
                .isEqualTo("Closing");
    }

    private SessionView changed(UpdateSession wish) {
        return changed(wish, Role.ORGANIZER);
    }

    private SessionView changed(UpdateSession wish, Role role) {
        return new SessionChange(wish, caller(role), PEOPLE).of(now);
    }

    private void refuses(UpdateSession wish, Role role, String... named) {
        assertThatThrownBy(() -> changed(wish, role))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(SessionChangeTest::named)
                                .containsExactly(named));
    }

    private static String named(Problem.FieldError error) {
        return error.field() + " " + error.rule();
    }

    private static Caller caller(Role role) {
        return new Caller("102", "s_x", "p_" + role, "Some", role);
    }
}
