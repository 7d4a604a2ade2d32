package io.ovation.stage.people;

import static io.ovation.stage.StageOnBus.ADA;
import static io.ovation.stage.StageOnBus.ADMIN;
import static io.ovation.stage.StageOnBus.OTTO;
import static io.ovation.stage.StageOnBus.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.event.AddPerson;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventPersonView;
import io.ovation.contracts.event.EventRole;
import io.ovation.contracts.event.EventWish;
import io.ovation.contracts.event.ListPeople;
import io.ovation.contracts.event.PeopleList;
import io.ovation.contracts.event.RemovePerson;
import io.ovation.contracts.event.UpdateEvent;
import io.ovation.contracts.event.UpdatePerson;
import io.ovation.stage.StageOnBus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private final StageOnBus stage = new StageOnBus();

    @BeforeEach
    void makeTheEvent() {
        stage.summit();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private EventPersonView add(String user, String name, String... roles) {
        return stage.ask(
                EventEndpoints.ADD_PERSON, new AddPerson(null, "summit", user, name, null, List.of(roles)), OTTO);
    }

    private List<String> found(@Nullable String role, String typed) {
        ListPeople question = new ListPeople("summit", role, typed, null, 50);
        return stage.ask(EventEndpoints.LIST_PEOPLE, question, OTTO).people().stream()
                .map(EventPersonView::name)
                .toList();
    }

    @Test
    void people_are_found_by_the_beginning_of_any_word_among_those_with_the_role() {
        add("sam.rivera@example.com", "Sam Rivera", "speaker");
        add("riva", "Anna Schmidt", "speaker", "moderator");
        add("zoe", "Zoë Rivers", "moderator");
        stage.restart();
        assertThat(found("speaker", "riv")).containsExactly("Anna Schmidt", "Sam Rivera");
        assertThat(found("moderator", "RIV")).containsExactly("Anna Schmidt", "Zoë Rivers");
        assertThat(found("speaker", "ivera")).isEmpty();
        assertThat(found("organizer", "")).containsExactly("Olga", "Otto");
        assertThat(found(null, "sam r")).containsExactly("Sam Rivera");
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        add("a", "Ann", "speaker");
        add("b", "ann", "speaker");
        add("c", "Bob", "speaker");
        PeopleList first =
                stage.ask(EventEndpoints.LIST_PEOPLE, new ListPeople("summit", "speaker", "", null, 1), OTTO);
        PeopleList rest =
                stage.ask(EventEndpoints.LIST_PEOPLE, new ListPeople("summit", "speaker", "", first.next(), 5), OTTO);
        assertThat(rest.people()).hasSize(2).doesNotContainAnyElementsOf(first.people());
        assertThat(rest.next()).isNull();
    }

    @Test
    void who_is_named_already_gets_further_roles_and_a_repeat_changes_nothing() {
        EventPersonView sam = add("sam", "Sam", "speaker");
        assertThat(add("sam", "Sam", "moderator").roles()).containsExactly(EventRole.SPEAKER, EventRole.MODERATOR);
        assertThat(add("sam", "Sam", "speaker").roles()).containsExactly(EventRole.SPEAKER, EventRole.MODERATOR);
        UpdatePerson only = new UpdatePerson(
                null, "summit", sam.person(), null, "sam@example.com", List.of("moderator"), List.of());
        EventPersonView changed = stage.ask(EventEndpoints.UPDATE_PERSON, only, OTTO);
        assertThat(changed.roles()).containsExactly(EventRole.MODERATOR);
        assertThat(changed.email()).isEqualTo("sam@example.com");
        UpdatePerson without = new UpdatePerson(null, "summit", sam.person(), null, null, null, List.of("email"));
        assertThat(stage.ask(EventEndpoints.UPDATE_PERSON, without, OTTO).email())
                .isNull();
    }

    @Test
    void an_organizer_may_do_everything_until_taken_off() {
        EventPersonView ada = add("ada", "Ada", "organizer");
        UpdateEvent rename =
                new UpdateEvent(null, "summit", null, new EventWish("Gala", null, null, null, null), List.of());
        assertThat(stage.ask(EventEndpoints.UPDATE_EVENT, rename, ADA).name()).isEqualTo("Gala");
        assertThat(stage.ask(EventEndpoints.REMOVE_PERSON, new RemovePerson(null, "summit", ada.person()), OTTO))
                .isEqualTo(ada);
        assertThat(stage.refusal(EventEndpoints.UPDATE_EVENT, rename, ADA).code())
                .isEqualTo("forbidden");
        assertThat(stage.refusal(EventEndpoints.REMOVE_PERSON, new RemovePerson(null, "summit", ada.person()), OTTO)
                        .code())
                .isEqualTo("not-found");
    }

    @ParameterizedTest(name = "{4}:{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, Sam, -, speaker, user, required",
                "sam, -, -, speaker, name, required",
                "sam, Sam, not an address, speaker, email, email",
                "sam, Sam, sam@localhost, speaker, email, email",
                "sam, Sam, -, king, roles[0], one-of",
                "sam, Sam, -, -, roles, min-items",
            })
    void a_wrong_field_is_named(
            String user, String name, String email, @Nullable String role, String field, String rule) {
        AddPerson wish = new AddPerson(null, "summit", user, name, email, role == null ? List.of() : List.of(role));
        assertThat(stage.refusal(EventEndpoints.ADD_PERSON, wish, OTTO).errors())
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(tuple(field, rule));
    }

    @Test
    void attendees_and_other_accounts_see_nobody() {
        ListPeople question = new ListPeople("summit", null, "", null, 50);
        assertThat(code(question, ADA)).isEqualTo("forbidden");
        assertThat(code(question, STRANGER)).isEqualTo("not-found");
        assertThat(code(new ListPeople("nothing", null, "", null, 50), ADMIN)).isEqualTo("not-found");
        assertThat(code(new ListPeople("summit", "king", "", null, 50), ADMIN)).isEqualTo("invalid");
    }

    private String code(ListPeople question, Caller caller) {
        return stage.refusal(EventEndpoints.LIST_PEOPLE, question, caller).code();
    }
}
