package io.ovation.stage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.stage.ChatWindow;
import io.ovation.contracts.stage.ConsentText;
import io.ovation.contracts.stage.CreateSession;
import io.ovation.contracts.stage.Modules;
import io.ovation.contracts.stage.QnaRules;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionType;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageRules;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.identity.PersonIds;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewSessionTest {
    private static final PersonIds PEOPLE = new PersonIds("a key of sixteen characters");
    private static final Caller ADMIN = new Caller("102", "-", "p_admin", "Back office", Role.ADMIN);
    private static final Caller ORGANIZER = new Caller("102", "-", "p_olga", "Olga", Role.ORGANIZER);

    @Test
    void a_plain_wish_gets_the_usual_settings() {
        SessionView view = view(Wishes.plain(), ADMIN);
        assertThat(view.type()).isEqualTo(SessionType.INTERACTIVE_ROOM);
        assertThat(view.visibility()).isEqualTo(Visibility.PUBLISHED);
        assertThat(view.endDate()).isEqualTo(Instant.parse("2026-11-20T13:00:00Z"));
        assertThat(view.modules()).isEqualTo(Modules.ALL);
        assertThat(view.chat()).isEqualTo(ChatWindow.DEFAULTS);
        assertThat(view.moderators()).containsExactly(new SessionPerson(PEOPLE.of("102", "maya"), "Maya"));
    }

    @Test
    void every_setting_can_be_chosen() {
        SessionView view = view(
                Wishes.with(Map.ofEntries(
                        Map.entry("type", "diy-live-webcast"),
                        Map.entry("visibility", "unlisted"),
                        Map.entry("startDate", "2026-11-20T14:00:00+02:00"),
                        Map.entry("description", "First line\nsecond line"),
                        Map.entry("event", "e-1"),
                        Map.entry("tags", List.of("a", "b", "a")),
                        Map.entry("speakers", Wishes.people("sam", "Sam")),
                        Map.entry("modules", Map.of("qna", false)),
                        Map.entry("chat", Map.of("opensBeforeMinutes", 0, "anonymousAllowed", false)),
                        Map.entry("qna", Map.of("threads", "multi", "approval", false, "openPerAttendee", 3)),
                        Map.entry("stage", Map.of("join", "everyone")),
                        Map.entry("assistant", true),
                        Map.entry("image", "https://img.example/a.png?w=1"),
                        Map.entry("consent", "You will be recorded."))),
                ADMIN);
        assertThat(view.type()).isEqualTo(SessionType.DIY_LIVE_WEBCAST);
        assertThat(view.visibility()).isEqualTo(Visibility.UNLISTED);
        assertThat(view.startDate()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(view.tags()).containsExactly("a", "b");
        assertThat(view.modules()).isEqualTo(new Modules(true, false, true, true, true, true));
        assertThat(view.chat()).isEqualTo(new ChatWindow(0, 30, false));
        assertThat(view.qna())
                .isEqualTo(new QnaRules(QnaRules.Threads.MULTI, QnaRules.Listing.PUBLIC, false, false, true, 3, 15));
        assertThat(view.stage().join()).isEqualTo(StageRules.Join.EVERYONE);
        assertThat(view.assistant()).isTrue();
        assertThat(view.image()).isEqualTo("https://img.example/a.png?w=1");
        assertThat(view.consent()).isEqualTo(ConsentText.of("You will be recorded."));
    }

    @ParameterizedTest
    @CsvSource({
        "MeetingEntry, INTERACTIVE_ROOM",
        "LiveWebcast, LIVE_WEBCAST",
        "SimuLive, PRE_RECORDED",
        "LiveKME, DIY_LIVE_WEBCAST"
    })
    void the_words_of_the_events_platform_count_too(String word, SessionType type) {
        assertThat(view(Wishes.with(Map.of("type", word)), ADMIN).type()).isEqualTo(type);
    }

    @Test
    void the_same_consent_text_is_the_same_version_everywhere() {
        // printf 'You will be recorded.' | sha256sum
        assertThat(ConsentText.of("You will be recorded.").version()).isEqualTo("975fd826ed39");
    }

    @Test
    void an_organizer_moderates_without_being_asked() {
        SessionView view = view(Wishes.with(Map.of("moderators", List.of())), ORGANIZER);
        assertThat(view.moderators()).containsExactly(new SessionPerson("p_olga", "Olga"));
    }

    @Test
    void no_user_id_is_in_the_settings() {
        assertThat(view(Wishes.with(Map.of("speakers", Wishes.people("sam@example.org", "Sam"))), ADMIN)
                        .toString())
                .doesNotContain("sam@example.org");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong("name", Wishes.ABSENT, "name required"),
                wrong("name", "  ", "name required"),
                wrong("name", "x".repeat(121), "name max-length"),
                wrong("name", "a<b", "name no-angle-brackets"),
                wrong("name", "a>b", "name no-angle-brackets"),
                wrong("name", "a\nb", "name no-control-characters"),
                wrong("description", "x".repeat(5001), "description max-length"),
                wrong("description", "a\u0000b", "description no-control-characters"),
                wrong("type", "party", "type one-of"),
                wrong("visibility", "secret", "visibility one-of"),
                wrong("startDate", Wishes.ABSENT, "startDate required"),
                wrong("startDate", "tomorrow", "startDate date-time"),
                wrong("startDate", "2026-11-20T12:00:00", "startDate date-time"),
                wrong("startDate", "1999-11-20T12:00:00Z", "startDate range"),
                wrong("durationMinutes", Wishes.ABSENT, "durationMinutes required"),
                wrong("durationMinutes", 0, "durationMinutes range"),
                wrong("durationMinutes", 1441, "durationMinutes range"),
                wrong("tags", Collections.nCopies(21, "a"), "tags max-items"),
                wrong("tags", List.of("ok", ""), "tags[1] required"),
                wrong("tags", List.of("x".repeat(51)), "tags[0] max-length"),
                wrong("tags", List.of("<i>"), "tags[0] no-angle-brackets"),
                wrong("speakers", List.of(Map.of("name", "Sam")), "speakers[0].user required"),
                wrong("speakers", List.of(Map.of("user", "sam")), "speakers[0].name required"),
                wrong("speakers", Wishes.people("sam", "x".repeat(101)), "speakers[0].name max-length"),
                wrong("speakers", Collections.nCopies(101, Map.of("user", "sam", "name", "Sam")), "speakers max-items"),
                wrong("moderators", Wishes.ABSENT, "moderators min-items"),
                wrong("moderators", List.of(), "moderators min-items"),
                wrong("speakers", List.of(Map.of("person", "p_stranger")), "speakers[0].person known"),
                wrong(
                        "speakers",
                        List.of(Map.of("person", "p_stranger", "user", "sam", "name", "Sam")),
                        "speakers[0].person one-of"),
                wrong("speakers", Wishes.people("x".repeat(257), "Sam"), "speakers[0].user max-length"),
                wrong("qna", Map.of("threads", "many"), "qna.threads one-of"),
                wrong("qna", Map.of("visibility", "secret"), "qna.visibility one-of"),
                wrong("qna", Map.of("openPerAttendee", 0), "qna.openPerAttendee range"),
                wrong("qna", Map.of("openPerAttendee", 101), "qna.openPerAttendee range"),
                wrong("qna", Map.of("releaseAfterMinutes", 1441), "qna.releaseAfterMinutes range"),
                wrong("stage", Map.of("join", "cats"), "stage.join one-of"),
                wrong("image", "http://img.example/a.png", "image address"),
                wrong("image", "//img.example/a.png", "image address"),
                wrong("image", "javascript:alert(1)", "image address"),
                wrong("image", "/a\"onerror=x", "image address"),
                wrong("image", "https://img.example/" + "x".repeat(1981), "image max-length"),
                wrong("consent", "x".repeat(5001), "consent max-length"),
                wrong("event", "a b", "event pattern"),
                wrong("id", "../x", "id pattern"),
                wrong("clientId", "short", "clientId pattern"),
                wrong("chat", Map.of("opensBeforeMinutes", -1), "chat.opensBeforeMinutes range"),
                wrong("chat", Map.of("closesAfterMinutes", 525_601), "chat.closesAfterMinutes range"));
    }

    private static Arguments wrong(String field, Object value, String named) {
        return Arguments.of(field, value, named);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_names_its_field_and_rule(String field, Object value, String named) {
        refuses(Wishes.with(Map.of(field, value)), ADMIN, named);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        refuses(
                Wishes.with(Map.of("name", "", "durationMinutes", 0, "moderators", List.of(Map.of()))),
                ADMIN,
                "name required",
                "durationMinutes range",
                "moderators[0].user required",
                "moderators[0].name required");
    }

    @Test
    void only_an_admin_chooses_the_id() {
        assertThat(view(Wishes.with(Map.of("id", "keynote-1")), ADMIN)).isNotNull();
        refuses(Wishes.with(Map.of("id", "keynote-1")), ORGANIZER, "id admin-only");
    }

    private static SessionView view(CreateSession wish, Caller creator) {
        return new NewSession(wish, creator, PEOPLE).checked().apply("s_x");
    }

    private static void refuses(CreateSession wish, Caller creator, String... named) {
        assertThatThrownBy(() -> view(wish, creator))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(error -> error.field() + " " + error.rule())
                                .containsExactly(named));
    }

    @Test
    void whoever_made_the_event_moderates_its_first_session_without_being_asked() {
        SessionPerson olga = new SessionPerson("p_olga", "Olga");
        Caller admin = new Caller("102", "-", "p_admin", "Admin", Role.ADMIN);
        EventPlace first = new EventPlace(admin, true, List.of(olga), Map.of());
        SessionView made = new NewSession(Wishes.with(Map.of("moderators", Wishes.ABSENT)), first, PEOPLE)
                .checked()
                .apply("s_x");
        assertThat(made.moderators()).containsExactly(olga);
    }

    @Test
    void people_of_the_event_may_be_named_by_their_person_ids() {
        Caller admin = new Caller("102", "-", "p_admin", "Admin", Role.ADMIN);
        EventPlace place = new EventPlace(admin, true, List.of(), Map.of("p_sam", "Sam"));
        SessionView made = new NewSession(
                        Wishes.with(Map.of("speakers", List.of(Map.of("person", "p_sam")))), place, PEOPLE)
                .checked()
                .apply("s_x");
        assertThat(made.speakers()).containsExactly(new SessionPerson("p_sam", "Sam"));
    }
}
