package io.ovation.stage.event;

import static io.ovation.stage.StageOnBus.ADA;
import static io.ovation.stage.StageOnBus.ADMIN;
import static io.ovation.stage.StageOnBus.OTTO;
import static io.ovation.stage.StageOnBus.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.contracts.Problem;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.event.CreateEvent;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventParticipant;
import io.ovation.contracts.event.EventPerson;
import io.ovation.contracts.event.EventView;
import io.ovation.contracts.event.EventWish;
import io.ovation.contracts.event.ListEvents;
import io.ovation.contracts.event.ReadEvent;
import io.ovation.contracts.event.UpdateEvent;
import io.ovation.stage.StageOnBus;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private final StageOnBus stage = new StageOnBus();

    @AfterEach
    void stop() {
        stage.close();
    }

    private static EventWish named(@Nullable String name) {
        return new EventWish(name, null, null, null, null);
    }

    private Problem refused(CreateEvent wish) {
        return stage.refusal(EventEndpoints.CREATE_EVENT, wish, ADMIN);
    }

    @Test
    void an_event_survives_a_restart_and_whoever_made_it_organizes_it() {
        EventView made = stage.summit();
        stage.restart();
        EventView read = stage.ask(EventEndpoints.READ_EVENT, new ReadEvent("summit"), ADMIN);
        assertThat(read).isEqualTo(made);
        assertThat(read.timezone()).isEqualTo("Europe/Lisbon");
        assertThat(read.organizers())
                .containsExactlyInAnyOrder(
                        new EventPerson(ADMIN.person(), "Olga"), new EventPerson(OTTO.person(), "Otto"));
    }

    @Test
    void a_repeated_request_makes_no_second_event() {
        CreateEvent wish = new CreateEvent("request-2", "olga", null, named("Summit"), null);
        EventView made = stage.ask(EventEndpoints.CREATE_EVENT, wish, ADMIN);
        stage.restart();
        assertThat(stage.ask(EventEndpoints.CREATE_EVENT, wish, ADMIN)).isEqualTo(made);
        assertThat(made.id()).matches("e_[A-Za-z0-9]{22}");
        assertThat(stage.ask(EventEndpoints.LIST_EVENTS, new ListEvents(null, 50), ADMIN)
                        .events())
                .hasSize(1);
    }

    @Test
    void a_user_id_that_is_not_the_callers_makes_nobody_an_organizer() {
        CreateEvent wish = new CreateEvent(null, "somebody else", "gala", named("Gala"), null);
        assertThat(stage.ask(EventEndpoints.CREATE_EVENT, wish, ADMIN).organizers())
                .isEmpty();
    }

    @Test
    void only_admins_make_events_and_an_id_is_taken_once() {
        CreateEvent wish = new CreateEvent(null, "otto", "gala", named("Gala"), null);
        assertThat(stage.refusal(EventEndpoints.CREATE_EVENT, wish, OTTO).code())
                .isEqualTo("forbidden");
        stage.summit();
        assertThat(refused(new CreateEvent(null, null, "summit", named("Again"), null))
                        .code())
                .isEqualTo("event-exists");
    }

    @ParameterizedTest(name = "{5}:{6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, name, required",
                "a<b, -, -, -, -, name, no-angle-brackets",
                "Summit, -, tomorrow, -, -, startDate, date-time",
                "Summit, -, -, 2026-11-20, -, endDate, date-time",
                "Summit, -, 2026-11-20T12:00:00Z, 2026-11-20T11:00:00Z, -, endDate, not-before-start",
                "Summit, -, -, -, Mars/Olympus, timezone, time-zone",
                "Summit, not an id, -, -, -, id, pattern",
            })
    void a_wrong_field_is_named(
            String name, String id, String start, String end, String zone, String field, String rule) {
        EventWish wish = new EventWish(name, null, start, end, zone);
        assertThat(refused(new CreateEvent(null, null, id, wish, null)).errors())
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(tuple(field, rule));
    }

    @Test
    void organizers_are_checked_one_by_one() {
        List<EventParticipant> organizers =
                List.of(new EventParticipant("", "Otto"), new EventParticipant("zoe", null));
        assertThat(refused(new CreateEvent(null, null, null, named("Summit"), organizers))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("organizers[0].user", "organizers[1].name");
    }

    @Test
    void organizers_change_their_event_and_others_do_not() {
        stage.summit();
        UpdateEvent change = new UpdateEvent(null, "summit", 1L, named("Gala"), List.of());
        assertThat(stage.refusal(EventEndpoints.UPDATE_EVENT, change, ADA).code())
                .isEqualTo("forbidden");
        assertThat(stage.refusal(EventEndpoints.UPDATE_EVENT, change, STRANGER).code())
                .isEqualTo("not-found");
        assertThat(stage.ask(EventEndpoints.UPDATE_EVENT, change, OTTO).name()).isEqualTo("Gala");
        assertThat(stage.refusal(EventEndpoints.UPDATE_EVENT, change, OTTO).code())
                .isEqualTo("event-changed");
    }

    @Test
    void attendees_see_neither_organizers_nor_how_many_registered() {
        stage.summit();
        EventView seen = stage.ask(EventEndpoints.READ_EVENT, new ReadEvent("summit"), ADA);
        assertThat(seen.organizers()).isEmpty();
        assertThat(seen.registrations()).isNull();
        assertThat(stage.ask(EventEndpoints.READ_EVENT, new ReadEvent("summit"), OTTO)
                        .registrations())
                .isZero();
        assertThat(stage.refusal(EventEndpoints.READ_EVENT, new ReadEvent("summit"), STRANGER)
                        .code())
                .isEqualTo("not-found");
        assertThat(stage.refusal(EventEndpoints.READ_EVENT, new ReadEvent("not/an/id"), ADA)
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void lists_hold_ones_own_events_page_by_page_and_an_account_never_sees_anothers() {
        stage.summit();
        stage.ask(EventEndpoints.CREATE_EVENT, new CreateEvent(null, null, "gala", named("Gala"), null), ADMIN);
        assertThat(ids(new ListEvents(null, 1))).containsExactly("gala");
        assertThat(ids(new ListEvents("gala", 1))).containsExactly("summit");
        assertThat(stage.ask(EventEndpoints.LIST_EVENTS, new ListEvents(null, 1), ADMIN)
                        .more())
                .isTrue();
        assertThat(stage.ask(EventEndpoints.LIST_EVENTS, new ListEvents(null, 50), OTTO)
                        .events())
                .extracting(EventView::id)
                .containsExactly("summit");
        assertThat(stage.ask(EventEndpoints.LIST_EVENTS, new ListEvents(null, 50), ADA)
                        .events())
                .isEmpty();
        assertThat(stage.ask(EventEndpoints.LIST_EVENTS, new ListEvents(null, 50), STRANGER)
                        .events())
                .isEmpty();
    }

    private List<String> ids(ListEvents page) {
        return stage.ask(EventEndpoints.LIST_EVENTS, page, ADMIN).events().stream()
                .map(EventView::id)
                .toList();
    }

    @Test
    void an_event_that_a_crash_kept_from_the_list_is_listed_once_it_is_read() {
        stage.summit();
        stage.mongo().removeDocuments("stage_events", new JsonObject()).await();
        stage.restart();
        assertThat(ids(new ListEvents(null, 50))).isEmpty();
        stage.ask(EventEndpoints.READ_EVENT, new ReadEvent("summit"), ADA);
        assertThat(ids(new ListEvents(null, 50))).containsExactly("summit");
    }
}
