package io.ovation.chat.group;

import static io.ovation.chat.group.People.ADA;
import static io.ovation.chat.group.People.MAYA;
import static io.ovation.chat.group.People.SAM;
import static io.ovation.chat.group.People.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.UnblockUser;
import io.ovation.contracts.chat.UnpinMessage;
import io.ovation.contracts.stage.Modules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the backchannel allows less, and to whom; all else is as in the group chat. */
class BackchannelTest {
    private final ChatLog log = new ChatLog(RoomKind.BACKCHANNEL);

    static Stream<ChatCommand> moderation() {
        return Stream.of(
                new PinMessage(1),
                new UnpinMessage(1),
                new BlockUser(SAM.person()),
                new UnblockUser(SAM.person()),
                new ClearHistory());
    }

    @Test
    void it_is_there_for_the_team_alone() {
        assertThat(RoomKind.BACKCHANNEL.admits(ADA)).isFalse();
        for (Role role : List.of(Role.SPEAKER, Role.MODERATOR, Role.ORGANIZER, Role.ADMIN)) {
            assertThat(RoomKind.BACKCHANNEL.admits(People.caller("somebody", role)))
                    .isTrue();
        }
    }

    @Test
    void everything_that_happens_is_for_the_team_alone() {
        long cue = log.post(SAM, "two minutes");
        log.send(MAYA, new PostMessage("thanks", cue));
        log.count(Map.of(cue, Map.of("like", 1L)), log.rows.size());
        log.send(SAM, new DeleteMessage(cue));
        assertThat(log.rows).hasSize(4).allMatch(row -> row.audience().equals(Audience.TEAM));
    }

    @ParameterizedTest
    @MethodSource("moderation")
    void nobody_moderates_anybody(ChatCommand command) {
        log.post(SAM, "two minutes");
        for (Caller caller : List.of(SAM, MAYA, People.caller("boss", Role.ADMIN))) {
            assertThat(log.tryTo(caller, command))
                    .extracting(problem -> problem.code())
                    .isEqualTo("not-in-backchannel");
        }
        assertThat(log.rows).hasSize(1);
    }

    @Test
    void a_message_is_deleted_by_its_author_and_by_nobody_else() {
        long cue = log.post(SAM, "two minutes");
        assertThat(log.tryTo(MAYA, new DeleteMessage(cue)))
                .extracting(problem -> problem.code())
                .isEqualTo("only-its-author");
        log.send(SAM, new DeleteMessage(cue));
        assertThat(log.last().body()).isEqualTo(Map.of("message", cue, "by", "author"));
    }

    @Test
    void it_has_its_own_switch_and_no_opening_hours() {
        log.now = START.minus(Duration.ofDays(3));
        log.post(SAM, "are we all set?");
        log.room = switched(false);
        assertThat(log.tryTo(SAM, new PostMessage("hello?", null)))
                .extracting(problem -> problem.code())
                .isEqualTo("backchannel-off");
        assertThat(switched(true).on()).isTrue();
    }

    /** The chat is switched the other way, and makes no difference. */
    private static Room switched(boolean backchannel) {
        return Room.of(
                People.session(START, new Modules(!backchannel, true, true, true, true, backchannel)),
                RoomKind.BACKCHANNEL);
    }
}
