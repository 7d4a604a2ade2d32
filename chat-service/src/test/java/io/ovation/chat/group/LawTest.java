package io.ovation.chat.group;

import static io.ovation.chat.group.People.ADA;
import static io.ovation.chat.group.People.BEN;
import static io.ovation.chat.group.People.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.UnblockUser;
import io.ovation.contracts.chat.UnpinMessage;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: any snapshot and the events after it make what a fresh snapshot says, for owners and for viewers. */
class LawTest {
    private final ChatLog log = new ChatLog();
    private final List<ChatState> states = new ArrayList<>(List.of(ChatState.EMPTY));

    @Test
    void message_posted() {
        does(ADA, new PostMessage("one", null));
        does(BEN, new PostMessage("two", 1L));
        holds();
        assertThat(log.state.messages()).extracting(ChatMessage::text).containsExactly("one", "two");
    }

    @Test
    void message_deleted_by_its_author_and_by_a_moderator() {
        does(ADA, new PostMessage("one", null));
        does(BEN, new PostMessage("two", null));
        does(ADA, new DeleteMessage(1));
        does(MAYA, new DeleteMessage(2));
        holds();
        assertThat(log.state.messages()).allMatch(ChatMessage::gone);
    }

    @Test
    void a_deleted_message_that_left_the_window() {
        does(ADA, new PostMessage("old", null));
        for (int i = 0; i < ChatState.WINDOW; i++) {
            does(BEN, new PostMessage("new " + i, null));
        }
        does(MAYA, new PinMessage(1));
        does(ADA, new DeleteMessage(1));
        holds();
        assertThat(log.state.pins()).isEmpty();
        assertThat(log.state.more()).isTrue();
    }

    @Test
    void message_pinned() {
        does(ADA, new PostMessage("one", null));
        does(MAYA, new PinMessage(1));
        holds();
        assertThat(log.state.pins()).extracting(Pin::text).containsExactly("one");
    }

    @Test
    void message_unpinned_and_pinned_again() {
        does(ADA, new PostMessage("one", null));
        does(MAYA, new PinMessage(1));
        does(MAYA, new UnpinMessage(1));
        does(MAYA, new PinMessage(1));
        holds();
        assertThat(log.state.pins()).hasSize(1);
    }

    @Test
    void a_pinned_message_deleted() {
        does(ADA, new PostMessage("one", null));
        does(MAYA, new PinMessage(1));
        does(ADA, new DeleteMessage(1));
        holds();
        assertThat(log.state.pins()).isEmpty();
    }

    @Test
    void reactions_counted() {
        does(ADA, new PostMessage("one", null));
        counts(Map.of(1L, Map.of("like", 3L, "😂", 1L)));
        counts(Map.of(1L, Map.of("like", 2L)));
        holds();
        assertThat(log.state.messages().get(0).reactions()).isEqualTo(Map.of("like", 2L));
    }

    @Test
    void whatever_the_team_does_in_its_backchannel() {
        ChatLog team = new ChatLog(RoomKind.BACKCHANNEL);
        team.post(MAYA, "one");
        team.send(People.SAM, new PostMessage("two", 1L));
        ChatState saved = team.state;
        team.count(Map.of(2L, Map.of("like", 1L)), 2);
        team.send(MAYA, new DeleteMessage(1));
        assertThat(team.replayed(saved, 2)).isEqualTo(team.state);
        assertThat(team.replayed(ChatState.EMPTY, 0)).isEqualTo(team.state);
    }

    @Test
    void user_blocked_and_unblocked() {
        does(ADA, new PostMessage("one", null));
        does(MAYA, new BlockUser(ADA.person()));
        holds();
        does(MAYA, new UnblockUser(ADA.person()));
        holds();
        assertThat(log.state.blocked()).isEmpty();
    }

    @Test
    void history_cleared() {
        does(ADA, new PostMessage("one", null));
        does(MAYA, new PinMessage(1));
        does(MAYA, new ClearHistory());
        does(ADA, new PostMessage("two", null));
        holds();
        assertThat(log.state.floor()).isEqualTo(3);
        assertThat(log.state.messages()).extracting(ChatMessage::text).containsExactly("two");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_people_do(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            if (random.nextInt(8) == 0) {
                counts(Map.of(seq(random), Map.of("like", (long) random.nextInt(4))));
            } else {
                does(person(random), command(random));
            }
            log.now = log.now.plusSeconds(1);
        }
        holds();
        assertThat(log.rows.size()).isGreaterThan(150);
    }

    private Caller person(Random random) {
        return List.of(ADA, BEN, MAYA).get(random.nextInt(3));
    }

    private ChatCommand command(Random random) {
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3 -> new DeleteMessage(seq(random));
            case 4, 5, 6 -> new PinMessage(seq(random));
            case 7, 8 -> new UnpinMessage(seq(random));
            case 9 -> new BlockUser(person(random).person());
            case 10, 11, 12 -> new UnblockUser(person(random).person());
            case 13 -> random.nextInt(4) == 0 ? new ClearHistory() : new UnblockUser(BEN.person());
            case 14, 15, 16 -> new PostMessage("answer " + random.nextInt(), seq(random));
            default -> new PostMessage("text " + random.nextInt(), null);
        };
    }

    /** Mostly a recent place, sometimes any. */
    private long seq(Random random) {
        int head = Math.max(1, log.rows.size());
        return random.nextBoolean() ? 1 + random.nextInt(head) : Math.max(1, head - random.nextInt(12));
    }

    private void does(Caller caller, ChatCommand command) {
        log.tryTo(caller, command);
        remember();
    }

    private void counts(Map<Long, Map<String, Long>> counts) {
        log.count(counts, log.rows.size());
        remember();
    }

    private void remember() {
        if (states.size() == log.rows.size()) {
            states.add(log.state);
        }
    }

    private void holds() {
        assertThat(states).hasSize(log.rows.size() + 1);
        for (int seq = 0; seq < states.size(); seq++) {
            ChatState saved = states.get(seq);
            assertThat(log.replayed(saved, seq)).as("state from %d", seq).isEqualTo(log.state);
            List<ChannelEvent> after = log.rows.subList(seq, log.rows.size());
            viewHolds(saved, after, Role.ATTENDEE);
            viewHolds(saved, after, Role.MODERATOR);
        }
    }

    private void viewHolds(ChatState saved, List<ChannelEvent> after, Role role) {
        ChatView fresh = ChatViews.of(log.state, role.team());
        assertThat(ViewFold.of(ChatViews.of(saved, role.team()), after, role)).isEqualTo(fresh);
        assertThat(Json.map(fresh).containsKey("blocked")).isEqualTo(role.team());
    }
}
