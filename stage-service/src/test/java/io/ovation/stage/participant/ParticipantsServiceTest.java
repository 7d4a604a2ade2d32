package io.ovation.stage.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problem;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.participant.ListParticipants;
import io.ovation.contracts.participant.ParticipantEndpoints;
import io.ovation.contracts.participant.ParticipantGroup;
import io.ovation.contracts.participant.ParticipantPage;
import io.ovation.contracts.participant.ParticipantView;
import io.ovation.contracts.participant.PresentPerson;
import io.ovation.contracts.participant.ReportPresence;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.stage.ResolveVisitor;
import io.ovation.contracts.stage.ResolvedVisitor;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.stage.StageOnBus;
import io.ovation.stage.session.Wishes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list as it is asked for on the bus. */
class ParticipantsServiceTest {
    private static final ChannelId CHANNEL = new ChannelId("102", "keynote", ParticipantEndpoints.CHANNEL);
    private static final Caller MAYA = caller("p_maya", Role.MODERATOR);
    private static final Caller SAM = caller("p_sam", Role.SPEAKER);
    private static final Caller ADA = caller("p_ada", Role.ATTENDEE);

    private static final Caller GATEWAY =
            new Caller("102", "keynote", ChannelBinding.GATEWAY, ChannelBinding.GATEWAY, Role.ADMIN);

    private final StageOnBus stage = new StageOnBus();

    private static Caller caller(String person, Role role) {
        return new Caller("102", "keynote", person, person, role);
    }

    @BeforeEach
    void a_session() {
        stage.ask(StageEndpoints.CREATE_SESSION, Wishes.with(Map.of("id", "keynote")), StageOnBus.ADMIN);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static ListParticipants asked(@Nullable String group, String query, @Nullable String after, int limit) {
        return new ListParticipants(CHANNEL, group, query, after, limit);
    }

    private ParticipantPage list(Caller caller) {
        return stage.ask(ParticipantEndpoints.LIST_PARTICIPANTS, asked(null, "", null, 20), caller);
    }

    private Problem refusal(ListParticipants asked, Caller caller) {
        return stage.refusal(ParticipantEndpoints.LIST_PARTICIPANTS, asked, caller);
    }

    private static ReportPresence report(long base, String... people) {
        List<PresentPerson> here = List.of(people).stream()
                .map(person -> new PresentPerson(person, person, Role.ATTENDEE))
                .toList();
        return new ReportPresence(CHANNEL, "g1", base, here, List.of());
    }

    private boolean again(ReportPresence report) {
        return stage.ask(ParticipantEndpoints.REPORT_PRESENCE, report, StageOnBus.GATEWAY)
                .again();
    }

    @Test
    void the_team_reads_what_gateways_report_and_attendees_do_not() {
        assertThat(again(report(0, "p_ada"))).isFalse();
        assertThat(list(MAYA).total()).isEqualTo(1);
        assertThat(list(SAM).total()).isEqualTo(1);
        assertThat(refusal(asked(null, "", null, 20), ADA).code()).isEqualTo("forbidden");
        assertThat(stage.refusal(ParticipantEndpoints.STATE.open(), new OpenChannel(CHANNEL, ADA), StageOnBus.GATEWAY)
                        .code())
                .isEqualTo("forbidden");
        stage.ask(ParticipantEndpoints.STATE.open(), new OpenChannel(CHANNEL, SAM), StageOnBus.GATEWAY);
    }

    @Test
    void only_gateways_say_who_is_here() {
        assertThat(stage.refusal(ParticipantEndpoints.REPORT_PRESENCE, report(0, "p_eve"), MAYA)
                        .code())
                .isEqualTo("forbidden");
        assertThat(list(MAYA).total()).isZero();
    }

    @Test
    void after_a_restart_a_gateway_is_asked_to_say_everything_again() {
        again(report(0, "p_ada"));
        stage.restart();
        assertThat(again(report(1, "p_bob"))).isTrue();
        assertThat(again(report(0, "p_ada", "p_bob"))).isFalse();
        assertThat(list(MAYA).total()).isEqualTo(2);
    }

    @Test
    void each_wrong_field_is_named() {
        assertThat(refusal(asked("balcony", "", null, 20), MAYA).errors().get(0).field())
                .isEqualTo("group");
        assertThat(refusal(asked(null, "", "x", 20), MAYA).errors().get(0).field())
                .isEqualTo("cursor");
        assertThat(refusal(asked(null, "x".repeat(101), null, 20), MAYA)
                        .errors()
                        .get(0)
                        .field())
                .isEqualTo("query");
        assertThat(refusal(asked(null, "", null, 101), MAYA).errors().get(0).field())
                .isEqualTo("limit");
    }

    @Test
    void another_sessions_list_is_as_good_as_none() {
        Caller elsewhere = new Caller("102", "other", "p_maya", "Maya", Role.MODERATOR);
        assertThat(refusal(asked(null, "", null, 20), elsewhere).code()).isEqualTo("not-found");
    }

    private void does(Caller caller, String channel, String type, Map<String, Object> body) {
        stage.ask(
                channel.equals("room") ? RoomEndpoints.CHANNELS.submit() : StageEndpoints.CHANNELS.submit(),
                new SubmitCommand(caller.channel(channel), UUID.randomUUID().toString(), type, body),
                caller);
    }

    private List<ParticipantView> group(ParticipantGroup group) {
        return list(MAYA).groups().stream()
                .filter(each -> each.group() == group)
                .flatMap(each -> each.participants().stream())
                .toList();
    }

    private String enters(String person) {
        ResolveVisitor visitor = new ResolveVisitor("102", "keynote", person, person, person, false, false);
        try {
            ResolvedVisitor in = stage.ask(StageEndpoints.RESOLVE_VISITOR, visitor, GATEWAY);
            return in.role().wireName() + in.permissions().text();
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }

    @Test
    void whoever_is_removed_may_not_come_in_and_is_off_the_stage_until_they_are_let_in_again() {
        again(report(0, "p_ada"));
        does(MAYA, "room", "start-meeting", Map.of());
        does(ADA, "room", "raise-hand", Map.of());
        does(MAYA, "room", "invite-to-stage", Map.of("person", "p_ada"));
        assertThat(group(ParticipantGroup.RAISED_HANDS)).hasSize(1);
        does(MAYA, "stage", "remove-from-room", Map.of("person", "p_ada"));
        await().untilAsserted(
                        () -> assertThat(group(ParticipantGroup.RAISED_HANDS)).isEmpty());
        assertThat(enters("p_ada")).isEqualTo("removed-from-room");
        stage.restart();
        assertThat(enters("p_ada")).isEqualTo("removed-from-room");
        assertThat(group(ParticipantGroup.REMOVED))
                .extracting(ParticipantView::name)
                .containsExactly("p_ada");
        does(MAYA, "stage", "readmit-person", Map.of("person", "p_ada"));
        assertThat(enters("p_ada")).isEqualTo("attendee");
    }

    @Test
    void roles_and_permissions_are_told_to_gateways_and_survive_a_restart() {
        again(report(0, "p_ada", "p_bob"));
        does(MAYA, "stage", "set-role", Map.of("person", "p_bob", "role", "speaker"));
        does(MAYA, "stage", "set-permissions", Map.of("person", "p_ada", "denied", List.of("chat")));
        assertThat(group(ParticipantGroup.VIEWERS))
                .extracting(each -> each.permissions() != null)
                .containsExactly(true, false);
        stage.restart();
        assertThat(enters("p_bob")).isEqualTo("speaker");
        assertThat(enters("p_ada")).isEqualTo("attendee-chat");
    }

    @Test
    void whoever_asks_all_the_time_is_slowed_down() {
        int more = 20 * PresenceSettings.DEFAULTS.lists().burst();
        assertThat(Stream.generate(this::asks).limit(more).anyMatch("too-fast"::equals))
                .isTrue();
    }

    private String asks() {
        try {
            return list(MAYA).groups().isEmpty() ? "empty" : "listed";
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }
}
