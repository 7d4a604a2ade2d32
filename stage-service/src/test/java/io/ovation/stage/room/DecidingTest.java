package io.ovation.stage.room;

import static io.ovation.stage.room.RoomLog.ADA;
import static io.ovation.stage.room.RoomLog.BOB;
import static io.ovation.stage.room.RoomLog.MAYA;
import static io.ovation.stage.room.RoomLog.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.stage.StageRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what in a room, how many, and when. */
class DecidingTest {
    private final RoomLog log = new RoomLog(RoomLog.FEW);

    private static StageRules rules(StageRules.Join join, boolean requireHost) {
        return new StageRules(join, requireHost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start-meeting", "end-meeting", "clear-hands", "mute-all", "cameras-off"})
    void what_is_about_the_room_is_for_moderators(String type) {
        assertThat(log.does(ADA, type)).isEqualTo("forbidden");
        assertThat(log.does(SAM, type)).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invite-to-stage",
                "revoke-stage-invitation",
                "remove-from-stage",
                "mute",
                "unmute",
                "turn-off-camera",
                "promote-to-speaker",
                "demote-to-audience",
                "lower-hand"
            })
    void what_is_about_others_is_for_moderators(String type) {
        log.does(MAYA, "start-meeting");
        assertThat(log.does(SAM, type, Map.of("person", BOB.person()))).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, p_ada, forbidden", "NOBODY, p_sam, forbidden", "NOBODY, p_maya, happened",
        "SPEAKERS, p_ada, forbidden", "SPEAKERS, p_sam, happened", "SPEAKERS, p_maya, happened",
        "EVERYONE, p_ada, happened", "EVERYONE, p_sam, happened"
    })
    void who_comes_onto_the_stage_alone_is_a_setting_of_the_session(StageRules.Join join, String who, String outcome) {
        Caller caller = List.of(ADA, SAM, MAYA).stream()
                .filter(each -> each.person().equals(who))
                .findFirst()
                .orElseThrow();
        log.does(MAYA, "start-meeting");
        log.rules = rules(join, true);
        assertThat(log.does(caller, "join-stage")).isEqualTo(outcome);
    }

    @Test
    void in_a_webcast_of_their_own_the_team_is_on_the_stage_and_attendees_only_watch() {
        log.does(MAYA, "start-meeting");
        log.rules = rules(StageRules.Join.EVERYONE, false);
        log.forTeam = true;
        assertThat(log.does(ADA, "join-stage")).isEqualTo("stage-for-team");
        assertThat(log.does(ADA, "raise-hand")).isEqualTo("stage-for-team");
        assertThat(log.about("invite-to-stage", ADA)).isEqualTo("stage-for-team");
        assertThat(log.about("promote-to-speaker", ADA)).isEqualTo("stage-for-team");
        assertThat(log.does(SAM, "join-stage")).isEqualTo("happened");
        assertThat(log.does(ADA, "submit-stage-question", Map.of("text", "Why?")))
                .isEqualTo("happened");
    }

    @Test
    void who_was_asked_before_the_room_became_a_webcast_does_not_come_any_more() {
        log.does(MAYA, "start-meeting");
        log.about("invite-to-stage", ADA);
        log.forTeam = true;
        assertThat(log.does(ADA, "accept-stage-invitation")).isEqualTo("stage-for-team");
    }

    @Test
    void speakers_are_asked_in_a_webcast_where_nobody_comes_alone() {
        log.does(MAYA, "start-meeting");
        log.rules = rules(StageRules.Join.NOBODY, true);
        log.forTeam = true;
        assertThat(log.does(SAM, "join-stage")).isEqualTo("forbidden");
        assertThat(log.about("invite-to-stage", SAM)).isEqualTo("happened");
        assertThat(log.does(SAM, "accept-stage-invitation")).isEqualTo("happened");
    }

    @Test
    void nobody_comes_before_a_host_where_one_is_needed_and_else_the_first_one_starts() {
        assertThat(log.does(SAM, "join-stage")).isEqualTo("host-needed");
        assertThat(log.does(ADA, "raise-hand")).isEqualTo("meeting-not-open");
        log.rules = rules(StageRules.Join.EVERYONE, false);
        assertThat(log.does(ADA, "join-stage")).isEqualTo("happened");
        assertThat(log.state().open()).isTrue();
        assertThat(log.state().startedAt()).isNotNull();
    }

    @Test
    void after_the_end_nobody_comes_until_it_is_started_again() {
        log.rules = rules(StageRules.Join.EVERYONE, false);
        assertThat(log.does(MAYA, "end-meeting")).isEqualTo("meeting-not-open");
        log.does(MAYA, "start-meeting");
        assertThat(log.does(MAYA, "start-meeting")).isEqualTo("unchanged");
        log.does(MAYA, "end-meeting");
        assertThat(log.does(MAYA, "end-meeting")).isEqualTo("unchanged");
        assertThat(log.does(ADA, "join-stage")).isEqualTo("meeting-not-open");
        log.does(MAYA, "start-meeting");
        assertThat(log.does(ADA, "join-stage")).isEqualTo("happened");
    }

    @Test
    void a_raised_hand_is_for_moderators_and_for_whoever_raised_it() {
        log.does(MAYA, "start-meeting");
        log.does(ADA, "raise-hand");
        ChannelEvent raised = Objects.requireNonNull(log.last());
        assertThat(raised.audience().includes(MAYA.person(), Role.MODERATOR)).isTrue();
        assertThat(raised.audience().includes(ADA.person(), Role.ATTENDEE)).isTrue();
        assertThat(raised.audience().includes(BOB.person(), Role.ATTENDEE)).isFalse();
        assertThat(raised.audience().includes(SAM.person(), Role.SPEAKER)).isFalse();
        assertThat(log.does(ADA, "raise-hand")).isEqualTo("unchanged");
    }

    @Test
    void a_question_for_the_stage_is_for_those_on_it_and_the_team() {
        log.rules = rules(StageRules.Join.EVERYONE, true);
        log.does(MAYA, "start-meeting");
        log.does(BOB, "join-stage");
        log.does(ADA, "submit-stage-question", Map.of("text", "Why?"));
        ChannelEvent asked = Objects.requireNonNull(log.last());
        assertThat(asked.audience().includes(BOB.person(), Role.ATTENDEE)).isTrue();
        assertThat(asked.audience().includes(SAM.person(), Role.SPEAKER)).isTrue();
        assertThat(asked.audience().includes("p_else", Role.ATTENDEE)).isFalse();
    }

    @Test
    void there_are_as_many_as_there_may_be() {
        log.rules = rules(StageRules.Join.EVERYONE, true);
        log.does(MAYA, "start-meeting");
        log.does(MAYA, "raise-hand");
        log.does(SAM, "raise-hand");
        assertThat(log.does(ADA, "raise-hand")).isEqualTo("too-many-hands");
        log.about("invite-to-stage", ADA);
        assertThat(log.about("invite-to-stage", BOB)).isEqualTo("too-many-invitations");
        log.does(MAYA, "join-stage");
        log.does(SAM, "join-stage");
        assertThat(log.does(ADA, "accept-stage-invitation")).isEqualTo("stage-full");
        assertThat(log.about("promote-to-speaker", BOB)).isEqualTo("stage-full");
        log.does(SAM, "leave-stage");
        assertThat(log.does(ADA, "accept-stage-invitation")).isEqualTo("happened");
    }

    @Test
    void an_invitation_is_answered_once_and_any_moderator_takes_it_back() {
        log.does(MAYA, "start-meeting");
        assertThat(log.does(ADA, "accept-stage-invitation")).isEqualTo("not-invited");
        log.about("invite-to-stage", ADA);
        assertThat(log.about("invite-to-stage", ADA)).isEqualTo("unchanged");
        log.about("revoke-stage-invitation", ADA);
        assertThat(log.does(ADA, "accept-stage-invitation")).isEqualTo("not-invited");
        assertThat(log.does(ADA, "join-stage")).isEqualTo("forbidden");
        log.about("invite-to-stage", ADA);
        log.does(ADA, "accept-stage-invitation");
        assertThat(log.about("invite-to-stage", ADA)).isEqualTo("already-on-stage");
        assertThat(log.does(ADA, "decline-stage-invitation")).isEqualTo("not-invited");
    }

    @Test
    void moderators_close_microphones_and_never_open_them() {
        log.does(MAYA, "start-meeting");
        assertThat(log.about("mute", SAM)).isEqualTo("not-on-stage");
        log.does(SAM, "join-stage", Map.of("microphone", true));
        assertThat(log.about("unmute", SAM)).isEqualTo("unchanged");
        log.about("mute", SAM);
        assertThat(log.about("unmute", SAM)).isEqualTo("happened");
        assertThat(log.state().onStage(SAM.person()).orElseThrow().microphone()).isFalse();
        assertThat(log.does(SAM, "set-devices", Map.of("microphone", true, "camera", false)))
                .isEqualTo("happened");
    }

    @Test
    void a_promoted_person_takes_their_place_with_their_devices() {
        log.does(MAYA, "start-meeting");
        log.about("promote-to-speaker", ADA);
        assertThat(log.about("promote-to-speaker", ADA)).isEqualTo("unchanged");
        assertThat(log.does(ADA, "join-stage", Map.of("peer", "tab-of-ada", "camera", true)))
                .isEqualTo("happened");
        assertThat(log.state().stage()).hasSize(1);
        log.about("demote-to-audience", ADA);
        assertThat(log.does(ADA, "join-stage")).isEqualTo("forbidden");
        assertThat(log.does(ADA, "set-devices", Map.of("microphone", true, "camera", true)))
                .isEqualTo("not-on-stage");
    }

    @ParameterizedTest
    @CsvSource({
        "invite-to-stage, person required",
        "mute, person required",
        "set-devices, microphone required",
        "submit-stage-question, text required",
        "paint-stage, type known"
    })
    void a_missing_field_is_named_with_its_rule(String type, String mistake) {
        assertThat(mistakes(type, Map.of())).contains(mistake);
    }

    @Test
    void a_wrong_field_is_named_with_its_rule() {
        assertThat(mistakes("mute", Map.of("person", "a b"))).containsExactly("person pattern");
        assertThat(mistakes("lower-hand", Map.of("person", 7))).containsExactly("person pattern");
        assertThat(mistakes("join-stage", Map.of("peer", "short", "camera", "yes")))
                .containsExactly("peer pattern", "camera boolean");
        assertThat(mistakes("submit-stage-question", Map.of("text", "x".repeat(501))))
                .containsExactly("text max-length");
        assertThat(mistakes("submit-stage-question", Map.of("text", 7))).containsExactly("text string");
    }

    private List<String> mistakes(String type, Map<String, Object> body) {
        try {
            log.does(MAYA, type, body);
        } catch (ProblemException refused) {
            return refused.problem().errors().stream()
                    .map(error -> error.field() + " " + error.rule())
                    .toList();
        }
        return List.of();
    }
}
