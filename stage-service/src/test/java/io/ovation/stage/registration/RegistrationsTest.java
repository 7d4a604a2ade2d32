package io.ovation.stage.registration;

import static io.ovation.stage.StageOnBus.ADA;
import static io.ovation.stage.StageOnBus.ADMIN;
import static io.ovation.stage.StageOnBus.OTTO;
import static io.ovation.stage.StageOnBus.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.event.CountRegistrations;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.ImportOutcome;
import io.ovation.contracts.event.ImportOutcome.Refusal;
import io.ovation.contracts.event.ImportRegistrations;
import io.ovation.contracts.event.ListRegistrations;
import io.ovation.contracts.event.ReadEvent;
import io.ovation.contracts.event.Register;
import io.ovation.contracts.event.RegistrationCount;
import io.ovation.contracts.event.RegistrationOrigin;
import io.ovation.contracts.event.RegistrationView;
import io.ovation.contracts.event.RegistrationWish;
import io.ovation.contracts.event.RemoveRegistration;
import io.ovation.stage.StageOnBus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationsTest {
    private final StageOnBus stage = new StageOnBus();

    @BeforeEach
    void makeTheEvent() {
        stage.summit();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private static RegistrationWish wish(@Nullable String email, @Nullable String first, @Nullable String status) {
        return new RegistrationWish(email, first, "Byron", null, "Engines", null, null, status, null);
    }

    private RegistrationView register(String email, String first) {
        return stage.ask(EventEndpoints.REGISTER, new Register("summit", wish(email, first, null)), OTTO);
    }

    private List<String> found(String typed) {
        return stage
                .ask(EventEndpoints.LIST_REGISTRATIONS, new ListRegistrations("summit", typed, null, 50), OTTO)
                .registrations()
                .stream()
                .map(RegistrationView::email)
                .toList();
    }

    private ImportOutcome importing(List<String> header, List<List<String>> lines) {
        List<ImportRegistrations.Row> rows = new ArrayList<>();
        lines.forEach(values -> rows.add(new ImportRegistrations.Row(rows.size() + 2L, values)));
        return stage.ask(EventEndpoints.IMPORT_REGISTRATIONS, new ImportRegistrations("summit", header, rows), OTTO);
    }

    private long count() {
        CountRegistrations question = new CountRegistrations("102", "summit");
        RegistrationCount answer = stage.askAsService(EventEndpoints.COUNT_REGISTRATIONS, question);
        return answer.count();
    }

    @Test
    void an_address_is_registered_once_whatever_the_case_of_its_letters() {
        RegistrationView first = register("Ada@Example.com", "Ada");
        RegistrationView again = register("ada@example.COM", "Augusta");
        stage.restart();
        assertThat(again.id()).isEqualTo(first.id()).matches("r_[A-Za-z0-9]{22}");
        assertThat(again.firstName()).isEqualTo("Augusta");
        assertThat(again.registeredAt()).isEqualTo(first.registeredAt());
        assertThat(found("")).containsExactly("ada@example.com");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_count_leaves_out_who_cancelled() {
        register("ada@example.com", "Ada");
        register("bob@example.com", "Bob");
        stage.ask(EventEndpoints.REGISTER, new Register("summit", wish("bob@example.com", "Bob", "Cancelled")), OTTO);
        assertThat(count()).isEqualTo(1);
        assertThat(stage.ask(EventEndpoints.READ_EVENT, new ReadEvent("summit"), OTTO)
                        .registrations())
                .isEqualTo(1);
        assertThat(found("")).hasSize(2);
        assertThat(stage.askAsService(EventEndpoints.COUNT_REGISTRATIONS, new CountRegistrations("103", "summit"))
                        .count())
                .isZero();
        assertThat(stage.refusal(EventEndpoints.COUNT_REGISTRATIONS, new CountRegistrations("102", "summit"), ADA)
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void a_search_finds_what_is_typed_and_takes_it_for_no_pattern() {
        register("ada@example.com", "Ada");
        register("bob.a+b@example.com", "Bob (Robert)");
        assertThat(found("ENGINES")).hasSize(2);
        assertThat(found("(rob")).containsExactly("bob.a+b@example.com");
        assertThat(found("a+b")).containsExactly("bob.a+b@example.com");
        assertThat(found(".*")).isEmpty();
        assertThat(found("\\E")).isEmpty();
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        for (int i = 0; i < 5; i++) {
            register("n" + i + "@example.com", "N");
        }
        var first = stage.ask(EventEndpoints.LIST_REGISTRATIONS, new ListRegistrations("summit", "", null, 3), OTTO);
        var rest = stage.ask(
                EventEndpoints.LIST_REGISTRATIONS,
                new ListRegistrations("summit", "", first.registrations().get(2).email(), 3),
                OTTO);
        assertThat(first.more()).isTrue();
        assertThat(first.count()).isEqualTo(5);
        assertThat(rest.more()).isFalse();
        assertThat(rest.registrations())
                .extracting(RegistrationView::email)
                .containsExactly("n3@example.com", "n4@example.com");
    }

    @Test
    void a_registration_is_removed_once_and_only_from_its_own_event() {
        RegistrationView ada = register("ada@example.com", "Ada");
        RemoveRegistration remove = new RemoveRegistration("summit", ada.id());
        assertThat(stage.refusal(EventEndpoints.REMOVE_REGISTRATION, remove, STRANGER)
                        .code())
                .isEqualTo("not-found");
        assertThat(stage.ask(EventEndpoints.REMOVE_REGISTRATION, remove, OTTO)).isEqualTo(ada);
        assertThat(stage.refusal(EventEndpoints.REMOVE_REGISTRATION, remove, OTTO)
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void good_lines_are_imported_and_each_bad_one_is_named_with_its_field_and_rule() {
        ImportOutcome outcome = importing(
                List.of("E-Mail", "First name", "COMPANY", "Shoe size", "Status"),
                List.of(
                        List.of("ada@example.com", "Ada", "Engines", "38", ""),
                        List.of("not an address", "Bob", "", "", ""),
                        List.of("zoe@example.com", "", "", "", ""),
                        List.of("yan@example.com", "Yan", "x".repeat(201), "", "asleep"),
                        List.of("ADA@example.com", "Ada", "Engines", "", ""),
                        List.of("kim@example.com", "Kim")));
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(outcome.updated()).isEqualTo(1);
        assertThat(outcome.refusedTotal()).isEqualTo(3);
        assertThat(outcome.refused())
                .extracting(Refusal::line, Refusal::field, Refusal::rule)
                .containsExactly(
                        tuple(3L, "email", "email"),
                        tuple(4L, "firstName", "required"),
                        tuple(5L, "company", "max-length"),
                        tuple(5L, "status", "one-of"));
        assertThat(found("")).containsExactly("ada@example.com", "kim@example.com");
    }

    @Test
    void what_was_imported_keeps_its_origin_and_time() {
        RegistrationView ada = register("ada@example.com", "Ada");
        assertThat(ada.origin()).isEqualTo(RegistrationOrigin.ADMIN);
        importing(List.of("email", "firstname"), List.of(List.of("ada@example.com", "Augusta")));
        RegistrationView now = stage.ask(
                        EventEndpoints.LIST_REGISTRATIONS, new ListRegistrations("summit", "", null, 5), OTTO)
                .registrations()
                .get(0);
        assertThat(now.firstName()).isEqualTo("Augusta");
        assertThat(now.origin()).isEqualTo(RegistrationOrigin.ADMIN);
        assertThat(now.id()).isEqualTo(ada.id());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'name,company', 'header.email:required header.firstName:required'",
        "'email,first name,E-MAIL', header.email:unique",
        "'', 'header.email:required header.firstName:required'",
    })
    void a_header_must_name_the_columns(String header, String mistakes) {
        ImportRegistrations file = new ImportRegistrations("summit", List.of(header.split(",")), List.of());
        assertThat(rules(stage.refusal(EventEndpoints.IMPORT_REGISTRATIONS, file, OTTO)))
                .isEqualTo(mistakes);
    }

    private static String rules(Problem problem) {
        return String.join(
                " ",
                problem.errors().stream()
                        .map(error -> error.field() + ":" + error.rule())
                        .toList());
    }

    @Test
    void a_wrong_field_is_named() {
        RegistrationWish wish = new RegistrationWish("x", " ", "l".repeat(101), null, null, null, null, "no", "where");
        assertThat(stage.refusal(EventEndpoints.REGISTER, new Register("summit", wish), OTTO)
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("email", "firstName", "lastName", "status", "origin");
    }

    static Stream<Arguments> questions() {
        RegistrationWish ada = wish("ada@example.com", "Ada", null);
        return Stream.of(
                Arguments.of(EventEndpoints.LIST_REGISTRATIONS, new ListRegistrations("summit", "", null, 5)),
                Arguments.of(EventEndpoints.REGISTER, new Register("summit", ada)),
                Arguments.of(EventEndpoints.REMOVE_REGISTRATION, new RemoveRegistration("summit", "r_x")),
                Arguments.of(
                        EventEndpoints.IMPORT_REGISTRATIONS,
                        new ImportRegistrations("summit", List.of("email"), List.of())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    <Q> void attendees_and_other_accounts_get_nothing(Endpoint<Q, ?> endpoint, Q question) {
        assertThat(code(endpoint, question, ADA)).isEqualTo("forbidden");
        assertThat(code(endpoint, question, STRANGER)).isEqualTo("not-found");
        assertThat(found("")).isEmpty();
        assertThat(ADMIN.account()).isNotEqualTo(STRANGER.account());
    }

    private <Q> String code(Endpoint<Q, ?> endpoint, Q question, Caller caller) {
        return stage.refusal(endpoint, question, caller).code();
    }
}
