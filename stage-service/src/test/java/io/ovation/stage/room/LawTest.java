package io.ovation.stage.room;

import static io.ovation.stage.room.RoomLog.ADA;
import static io.ovation.stage.room.RoomLog.BOB;
import static io.ovation.stage.room.RoomLog.MAYA;
import static io.ovation.stage.room.RoomLog.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.room.Peer;
import io.ovation.contracts.room.RoomVerb;
import io.ovation.contracts.stage.StageRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any state of a room and the rows after it make the state folded from the start, for the owner and for each circle of viewers. */
class LawTest {
    private static final Map<String, Object> DEVICES = Map.of("peer", "tab-of-ada", "microphone", true, "camera", true);

    private final RoomLog log = new RoomLog(RoomLimits.DEFAULTS);

    private void holds() {
        for (int from = 0; from < log.states.size(); from++) {
            RoomState folded = log.logic.decode(log.logic.encode(log.states.get(from)));
            for (ChannelEvent row : log.rows.subList(from, log.rows.size())) {
                folded = log.logic.apply(folded, row);
            }
            assertThat(folded).isEqualTo(log.state());
        }
        attendeesSeeTheStageAlike();
    }

    /** Who folds only what is for everyone has the stage and the meeting as they are. */
    private void attendeesSeeTheStageAlike() {
        RoomState seen = RoomState.EMPTY;
        for (ChannelEvent row : log.rows) {
            seen = row.audience().includes("p_nobody", BOB.role()) ? log.logic.apply(seen, row) : seen;
        }
        assertThat(seen.hands()).isEmpty();
        assertThat(seen.invitations()).isEmpty();
        assertThat(seen.stage()).isEqualTo(log.state().stage());
        assertThat(seen.status()).isEqualTo(log.state().status());
        assertThat(seen.startedAt()).isEqualTo(log.state().startedAt());
    }

    @Test
    void meeting_started_and_meeting_ended() {
        log.does(MAYA, "start-meeting");
        log.does(ADA, "raise-hand");
        log.does(MAYA, "end-meeting");
        holds();
        assertThat(log.state().hands()).isEmpty();
        log.does(MAYA, "start-meeting");
        holds();
    }

    @Test
    void hand_raised_hand_lowered_and_hands_cleared() {
        log.does(MAYA, "start-meeting");
        log.does(ADA, "raise-hand");
        log.does(BOB, "raise-hand");
        holds();
        log.does(ADA, "lower-hand");
        log.does(ADA, "raise-hand");
        assertThat(log.state().hands()).extracting(hand -> hand.name()).containsExactly("Bob", "Ada");
        log.does(MAYA, "clear-hands");
        holds();
    }

    @Test
    void invited_to_stage_invitation_revoked_and_invitation_declined() {
        log.does(MAYA, "start-meeting");
        log.about("invite-to-stage", ADA);
        log.about("invite-to-stage", BOB);
        holds();
        log.about("revoke-stage-invitation", ADA);
        log.does(BOB, "decline-stage-invitation");
        holds();
        assertThat(log.state().invitations()).isEmpty();
    }

    @Test
    void stage_joined_and_stage_left() {
        log.does(MAYA, "start-meeting");
        log.does(ADA, "raise-hand");
        log.about("invite-to-stage", ADA);
        log.does(ADA, "accept-stage-invitation", DEVICES);
        assertThat(log.state().hands()).isEmpty();
        assertThat(log.state().invitations()).isEmpty();
        holds();
        log.does(ADA, "leave-stage");
        log.about("promote-to-speaker", BOB);
        holds();
    }

    @Test
    void devices_changed_all_muted_and_cameras_turned_off() {
        log.does(MAYA, "start-meeting");
        log.does(MAYA, "join-stage", DEVICES);
        log.does(SAM, "join-stage", DEVICES);
        log.about("mute", SAM);
        log.does(SAM, "set-devices", Map.of("microphone", true, "camera", true));
        holds();
        log.does(MAYA, "mute-all");
        log.does(MAYA, "cameras-off");
        holds();
        assertThat(log.state().onStage(MAYA.person()).orElseThrow().microphone())
                .isTrue();
        assertThat(log.state().onStage(SAM.person()).orElseThrow().camera()).isFalse();
    }

    @Test
    void unmute_asked_and_stage_question_submitted_change_nothing() {
        log.does(MAYA, "start-meeting");
        log.does(SAM, "join-stage");
        RoomState before = log.state();
        assertThat(log.about("unmute", SAM)).isEqualTo("happened");
        assertThat(log.does(ADA, "submit-stage-question", Map.of("text", "Why?")))
                .isEqualTo("happened");
        assertThat(log.state()).isEqualTo(before);
        holds();
    }

    @Test
    void what_an_unknown_or_redacted_event_says_changes_nothing() {
        ChannelEvent row =
                new ChannelEvent(1, "stage-painted", RoomLog.NOON, "p_x", Map.of(), Audience.EVERYONE, List.of(), null);
        assertThat(log.logic.apply(log.state(), row)).isEqualTo(RoomState.EMPTY);
        assertThat(log.logic.apply(log.state(), row.redacted())).isEqualTo(RoomState.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_people_do(long seed) {
        Random random = new Random(seed);
        List<Caller> people = List.of(MAYA, SAM, ADA, BOB);
        for (int i = 0; i < 120; i++) {
            log.rules = new StageRules(one(List.of(StageRules.Join.values()), random), random.nextBoolean());
            log.forTeam = random.nextInt(4) == 0;
            Map<String, Object> body = new HashMap<>(Map.of(
                    "person", one(people, random).person(),
                    "microphone", random.nextBoolean(),
                    "camera", random.nextBoolean(),
                    "text", "Why?"));
            log.does(
                    one(people, random), one(List.of(RoomVerb.values()), random).type(), body);
        }
        log.takes(new RoomAsk.Gone(SAM.person(), "tab-of-ada"), "system");
        holds();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void somebody_whose_tab_is_gone_has_left_unless_they_are_on_another() {
        log.does(MAYA, "start-meeting");
        log.does(SAM, "join-stage", DEVICES);
        Peer gone = new Peer(SAM.person(), "an-older-tab");
        assertThat(log.takes(new RoomAsk.Gone(gone.person(), gone.peer()), "system"))
                .isEqualTo("unchanged");
        assertThat(log.takes(new RoomAsk.Gone(SAM.person(), "tab-of-ada"), "system"))
                .isEqualTo("happened");
        holds();
        assertThat(log.state().stage()).isEmpty();
    }
}
