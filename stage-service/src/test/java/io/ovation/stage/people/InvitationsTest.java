package io.ovation.stage.people;

import static io.ovation.stage.StageOnBus.ADA;
import static io.ovation.stage.StageOnBus.ADMIN;
import static io.ovation.stage.StageOnBus.GATEWAY;
import static io.ovation.stage.StageOnBus.OTTO;
import static io.ovation.stage.StageOnBus.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.event.AcceptInvitation;
import io.ovation.contracts.event.CreateInvitation;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.EventPersonView;
import io.ovation.contracts.event.InvitationLook;
import io.ovation.contracts.event.InvitationStatus;
import io.ovation.contracts.event.InvitationView;
import io.ovation.contracts.event.ListInvitations;
import io.ovation.contracts.event.ListPeople;
import io.ovation.contracts.event.LookUpInvitation;
import io.ovation.contracts.event.RemovePerson;
import io.ovation.contracts.event.RevokeInvitation;
import io.ovation.stage.StageOnBus;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationsTest {
    private static final Caller SAM = StageOnBus.user("sam", "Sam");
    private static final CreateInvitation WISH =
            new CreateInvitation("request-9", "summit", "Sam@Example.com", "Sam R", "speaker", null);

    private final StageOnBus stage = new StageOnBus();

    @BeforeEach
    void makeTheEvent() {
        stage.summit();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private InvitationView invite() {
        return stage.ask(EventEndpoints.CREATE_INVITATION, WISH, OTTO);
    }

    private static String code(InvitationView invitation) {
        String link = Objects.requireNonNull(invitation.link());
        assertThat(link).matches("/invite/#[A-Za-z0-9_-]{43}");
        return link.substring("/invite/#".length());
    }

    private InvitationLook look(String code) {
        return stage.ask(EventEndpoints.LOOK_UP_INVITATION, new LookUpInvitation(code), GATEWAY);
    }

    private String refusal(String code, String user, Caller caller) {
        return stage.refusal(EventEndpoints.ACCEPT_INVITATION, new AcceptInvitation(code, user), caller)
                .code();
    }

    private InvitationLook accept(String code, String user, Caller caller) {
        return stage.ask(EventEndpoints.ACCEPT_INVITATION, new AcceptInvitation(code, user), caller);
    }

    private List<EventPersonView> speakers() {
        return stage.ask(EventEndpoints.LIST_PEOPLE, new ListPeople("summit", "speaker", "", null, 50), OTTO)
                .people();
    }

    @Test
    void whoever_has_the_link_takes_up_the_role_after_a_restart_too() {
        String code = code(invite());
        stage.restart();
        assertThat(look(code).status()).isEqualTo(InvitationStatus.PENDING);
        assertThat(accept(code, "sam", SAM).status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(speakers()).extracting(EventPersonView::user).containsExactly("sam");
        assertThat(speakers()).extracting(EventPersonView::email).containsExactly("sam@example.com");
    }

    @Test
    void the_store_holds_no_code() {
        String code = code(invite());
        String stored = stage.mongo()
                .find("stage_invitations", new JsonObject())
                .await()
                .toString();
        assertThat(stored).contains("sam@example.com").doesNotContain(code);
    }

    @Test
    void an_invitation_is_for_one_person_who_may_repeat_it() {
        String code = code(invite());
        accept(code, "sam", SAM);
        assertThat(accept(code, "sam", SAM).status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(refusal(code, "ada", ADA)).isEqualTo("invitation-taken");
        assertThat(speakers()).hasSize(1);
    }

    /** Accepting is repeatable after a crash, which must not give back a role that was taken away since. */
    @Test
    void accepting_once_more_does_not_bring_back_what_was_taken_away() {
        String code = code(invite());
        accept(code, "sam", SAM);
        stage.ask(EventEndpoints.REMOVE_PERSON, new RemovePerson(null, "summit", SAM.person()), OTTO);
        stage.restart();
        accept(code, "sam", SAM);
        assertThat(speakers()).isEmpty();
    }

    @Test
    void nobody_accepts_for_somebody_else_or_from_another_account() {
        String code = code(invite());
        assertThat(refusal(code, "sam", ADA)).isEqualTo("forbidden");
        assertThat(refusal(code, "eve", STRANGER)).isEqualTo("not-found");
        assertThat(refusal("A".repeat(43), "sam", SAM)).isEqualTo("not-found");
        assertThat(look(code).status()).isEqualTo(InvitationStatus.PENDING);
    }

    @Test
    void a_withdrawn_invitation_is_worthless() {
        InvitationView invitation = invite();
        RevokeInvitation revoke = new RevokeInvitation("summit", invitation.id());
        assertThat(stage.refusal(EventEndpoints.REVOKE_INVITATION, revoke, ADA).code())
                .isEqualTo("forbidden");
        assertThat(stage.refusal(EventEndpoints.REVOKE_INVITATION, revoke, STRANGER)
                        .code())
                .isEqualTo("not-found");
        assertThat(stage.ask(EventEndpoints.REVOKE_INVITATION, revoke, OTTO).status())
                .isEqualTo(InvitationStatus.REVOKED);
        assertThat(stage.ask(EventEndpoints.REVOKE_INVITATION, revoke, OTTO).status())
                .isEqualTo(InvitationStatus.REVOKED);
        assertThat(refusal(code(invitation), "sam", SAM)).isEqualTo("invitation-revoked");
        assertThat(look(code(invitation)).status()).isEqualTo(InvitationStatus.REVOKED);
    }

    @Test
    void an_old_invitation_has_expired() {
        String code = code(invite());
        JsonObject yesterday = new JsonObject().put("expiresAt", new JsonObject().put("$date", "2020-01-01T00:00:00Z"));
        stage.mongo()
                .updateCollection("stage_invitations", new JsonObject(), new JsonObject().put("$set", yesterday))
                .await();
        assertThat(look(code).status()).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(refusal(code, "sam", SAM)).isEqualTo("invitation-expired");
        assertThat(speakers()).isEmpty();
    }

    @Test
    void a_repeated_request_gets_the_same_invitation_without_its_link() {
        InvitationView first = invite();
        InvitationView again = invite();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.link()).isNull();
        assertThat(look(code(first)).status()).isEqualTo(InvitationStatus.PENDING);
    }

    @Test
    void lists_are_in_order_and_show_no_links() {
        invite();
        stage.ask(
                EventEndpoints.CREATE_INVITATION,
                new CreateInvitation(null, "summit", "zoe@example.com", "Zoe", "moderator", null),
                OTTO);
        var first = stage.ask(EventEndpoints.LIST_INVITATIONS, new ListInvitations("summit", null, 1), OTTO);
        var rest = stage.ask(EventEndpoints.LIST_INVITATIONS, new ListInvitations("summit", first.next(), 5), OTTO);
        assertThat(first.invitations()).extracting(InvitationView::name).containsExactly("Sam R");
        assertThat(rest.invitations()).extracting(InvitationView::name).containsExactly("Zoe");
        assertThat(rest.next()).isNull();
        assertThat(first.invitations())
                .allSatisfy(each -> assertThat(each.link()).isNull());
        assertThat(stage.refusal(EventEndpoints.LIST_INVITATIONS, new ListInvitations("summit", null, 5), ADA)
                        .code())
                .isEqualTo("forbidden");
        assertThat(stage.refusal(EventEndpoints.LIST_INVITATIONS, new ListInvitations("summit", null, 5), STRANGER)
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void only_gateways_look_up_codes() {
        LookUpInvitation question = new LookUpInvitation(code(invite()));
        assertThat(stage.refusal(EventEndpoints.LOOK_UP_INVITATION, question, ADMIN)
                        .code())
                .isEqualTo("forbidden");
    }

    @ParameterizedTest(name = "{4}:{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, Sam, speaker, -, email, required",
                "no address, Sam, speaker, -, email, email",
                "sam@example.com, -, speaker, -, name, required",
                "sam@example.com, Sam, king, -, role, one-of",
                "sam@example.com, Sam, -, -, role, one-of",
                "sam@example.com, Sam, organizer, keynote, session, not-for-organizers",
                "sam@example.com, Sam, speaker, nothing, session, exists",
            })
    void a_wrong_field_is_named(
            String email, String name, String role, @Nullable String session, String field, String rule) {
        CreateInvitation wish = new CreateInvitation(null, "summit", email, name, role, session);
        assertThat(stage.refusal(EventEndpoints.CREATE_INVITATION, wish, OTTO).errors())
                .extracting(FieldError::field, FieldError::rule)
                .containsExactly(tuple(field, rule));
    }
}
