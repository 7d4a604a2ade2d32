package io.ovation.stage.session;

import static io.ovation.stage.StageOnBus.ADA;
import static io.ovation.stage.StageOnBus.ADMIN;
import static io.ovation.stage.StageOnBus.OTTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.event.AcceptInvitation;
import io.ovation.contracts.event.AddPerson;
import io.ovation.contracts.event.CreateInvitation;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.RemovePerson;
import io.ovation.contracts.stage.OrganizersChanged;
import io.ovation.contracts.stage.ReadSession;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.SessionPerson;
import io.ovation.contracts.stage.SessionSettings;
import io.ovation.contracts.stage.SessionView;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.stage.StageOnBus;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an event means for its sessions. */
class EventSessionsTest {
    private static final Caller GATEWAY =
            new Caller("102", "-", ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    private final StageOnBus stage = new StageOnBus();

    @BeforeEach
    void makeTheEvent() {
        stage.summit();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private SessionView create(Caller caller, Map<String, Object> changes) {
        return stage.ask(StageEndpoints.CREATE_SESSION, Wishes.with(inSummit(changes)), caller);
    }

    private static Map<String, Object> inSummit(Map<String, Object> changes) {
        Map<String, Object> wish = new HashMap<>(Map.of("event", "summit"));
        wish.putAll(changes);
        return wish;
    }

    private Role roleOf(Caller who, String session) {
        ResolveVisitor visitor = new ResolveVisitor("102", session, "a user", who.person(), who.name(), false, false);
        return stage.ask(StageEndpoints.RESOLVE_VISITOR, visitor, GATEWAY).role();
    }

    private void organize(String user) {
        stage.ask(
                EventEndpoints.ADD_PERSON,
                new AddPerson(null, "summit", user, "New", null, List.of("organizer")),
                OTTO);
    }

    private SessionSettings settings(String session) {
        return stage.askAsService(StageEndpoints.READ_SESSION, new ReadSession("102", session));
    }

    @Test
    void organizers_make_sessions_with_ordinary_tokens_and_others_do_not() {
        SessionView made = create(OTTO, Map.of("moderators", Wishes.ABSENT));
        assertThat(made.event()).isEqualTo("summit");
        assertThat(roleOf(OTTO, made.id())).isEqualTo(Role.ORGANIZER);
        assertThat(code(ADA, Map.of())).isEqualTo("forbidden");
        assertThat(code(OTTO, Map.of("event", "another"))).isEqualTo("forbidden");
        assertThat(code(OTTO, Map.of("id", "chosen"))).isEqualTo("invalid");
    }

    private String code(Caller caller, Map<String, Object> changes) {
        return refusal(caller, changes).code();
    }

    private Problem refusal(Caller caller, Map<String, Object> changes) {
        return stage.refusal(StageEndpoints.CREATE_SESSION, Wishes.with(inSummit(changes)), caller);
    }

    @Test
    void the_first_session_is_moderated_by_those_who_made_the_event() {
        SessionView first = create(ADMIN, Map.of());
        SessionView second = create(ADMIN, Map.of());
        assertThat(first.moderators())
                .extracting(SessionPerson::name)
                .containsExactlyInAnyOrder("Olga", "Otto", "Maya");
        assertThat(second.moderators()).extracting(SessionPerson::name).containsExactly("Maya");
        assertThat(settings(second.id()).organizers()).containsExactlyInAnyOrder(ADMIN.person(), OTTO.person());
    }

    @Test
    void an_event_that_is_not_there_is_named_beside_all_other_mistakes() {
        assertThat(refusal(ADMIN, Map.of("event", "nothing", "name", "")).errors())
                .extracting(FieldError::field, FieldError::rule)
                .contains(tuple("event", "exists"))
                .hasSize(2);
    }

    @Test
    void whoever_organizes_the_event_organizes_all_its_sessions_from_then_on() {
        SessionView one = create(ADMIN, Map.of());
        SessionView two = create(OTTO, Map.of());
        assertThat(roleOf(ADA, one.id())).isEqualTo(Role.ATTENDEE);
        organize("ada");
        assertThat(roleOf(ADA, one.id())).isEqualTo(Role.ORGANIZER);
        assertThat(roleOf(ADA, two.id())).isEqualTo(Role.ORGANIZER);
        stage.restart();
        assertThat(roleOf(ADA, two.id())).isEqualTo(Role.ORGANIZER);
        stage.ask(EventEndpoints.REMOVE_PERSON, new RemovePerson(null, "summit", ADA.person()), OTTO);
        assertThat(roleOf(ADA, one.id())).isEqualTo(Role.ATTENDEE);
        assertThat(roleOf(ADA, two.id())).isEqualTo(Role.ATTENDEE);
    }

    @Test
    void gateways_hear_of_it_on_the_channel_of_each_session() {
        SessionView made = create(ADMIN, Map.of());
        organize("ada");
        ReadEvents asked = new ReadEvents(new ChannelId("102", made.id(), "stage"), 0, 100);
        assertThat(stage.ask(StageEndpoints.CHANNELS.read(), asked, GATEWAY).events())
                .last()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(OrganizersChanged.TYPE);
                    assertThat(event.audience().includes(ADA.person(), Role.ATTENDEE))
                            .isFalse();
                });
        assertThat(settings(made.id()).view()).isEqualTo(made);
    }

    /** The process died after the event had its organizer and before its sessions knew. */
    @Test
    void a_session_that_a_crash_left_behind_catches_up_when_it_is_read() {
        SessionView made = create(ADMIN, Map.of());
        JsonObject everything = new JsonObject();
        JsonObject session =
                stage.mongo().findOne("stage_sessions", everything, null).await();
        stage.mongo().removeDocuments("stage_sessions", everything).await();
        organize("ada");
        stage.mongo().insert("stage_sessions", session).await();
        stage.restart();
        settings(made.id());
        assertThat(roleOf(ADA, made.id())).isEqualTo(Role.ORGANIZER);
    }

    @Test
    void who_accepts_an_invitation_to_a_session_is_named_in_it() {
        SessionView made = create(ADMIN, Map.of());
        CreateInvitation wish = new CreateInvitation(null, "summit", "ada@example.com", "Ada L", "speaker", made.id());
        String link = Objects.requireNonNull(
                stage.ask(EventEndpoints.CREATE_INVITATION, wish, OTTO).link());
        AcceptInvitation accept = new AcceptInvitation(link.substring("/invite/#".length()), "ada");
        stage.ask(EventEndpoints.ACCEPT_INVITATION, accept, ADA);
        stage.ask(EventEndpoints.ACCEPT_INVITATION, accept, ADA);
        SessionView now = settings(made.id()).view();
        assertThat(now.speakers()).containsExactly(new SessionPerson(ADA.person(), "Ada L"));
        assertThat(now.version()).isEqualTo(made.version() + 1);
        assertThat(roleOf(ADA, made.id())).isEqualTo(Role.SPEAKER);
    }
}
