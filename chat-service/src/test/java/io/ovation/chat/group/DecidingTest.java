package io.ovation.chat.group;

import static io.ovation.chat.group.People.ADA;
import static io.ovation.chat.group.People.BEN;
import static io.ovation.chat.group.People.MAYA;
import static io.ovation.chat.group.People.SAM;
import static io.ovation.chat.group.People.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Role;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatCommand;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.UnblockUser;
import io.ovation.contracts.chat.UnpinMessage;
import io.ovation.contracts.stage.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {
    private final ChatLog log = new ChatLog();

    static Stream<ChatCommand> moderation() {
        return Stream.of(
                new PinMessage(1),
                new UnpinMessage(1),
                new BlockUser("p_ben"),
                new UnblockUser("p_ben"),
                new ClearHistory());
    }

    @ParameterizedTest
    @MethodSource("moderation")
    void an_attendee_and_a_speaker_may_not_moderate(ChatCommand command) {
        log.post(ADA, "hello");
        assertThat(code(ADA, command)).isEqualTo("forbidden");
        assertThat(code(SAM, command)).isEqualTo("forbidden");
        assertThat(log.rows).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("moderation")
    void moderators_organizers_and_admins_may(ChatCommand command) {
        log.post(ADA, "hello");
        for (Role role : List.of(Role.MODERATOR, Role.ORGANIZER, Role.ADMIN)) {
            assertThat(log.tryTo(People.caller("boss", role), command)).isNull();
        }
    }

    @Test
    void only_the_author_and_moderators_may_delete() {
        long hello = log.post(ADA, "hello");
        assertThat(code(BEN, new DeleteMessage(hello))).isEqualTo("not-yours");
        assertThat(code(SAM, new DeleteMessage(hello))).isEqualTo("not-yours");
        log.send(ADA, new DeleteMessage(hello));
        assertThat(log.last().body()).isEqualTo(Map.of("message", 1L, "by", "author"));

        long again = log.post(ADA, "again");
        log.send(MAYA, new DeleteMessage(again));
        assertThat(log.last().body()).isEqualTo(Map.of("message", 3L, "by", "moderator"));
    }

    @Test
    void deleting_redacts_the_message_and_the_row_that_pinned_it() {
        long hello = log.post(ADA, "hello");
        long pin = log.send(MAYA, new PinMessage(hello));
        log.send(ADA, new DeleteMessage(hello));
        assertThat(log.last().redacts()).containsExactly(hello, pin);
        assertThat(log.rows.toString()).doesNotContain("hello");
        assertThat(log.logic.encode(log.state).toString()).doesNotContain("hello");
    }

    @Test
    void unpinning_takes_the_copy_of_the_text_out_of_the_log() {
        long hello = log.post(ADA, "hello");
        long pin = log.send(MAYA, new PinMessage(hello));
        log.send(MAYA, new UnpinMessage(hello));
        assertThat(log.row(pin).body()).isNull();
        assertThat(log.row(hello).body()).isNotNull();
    }

    @Test
    void deleting_twice_is_deleting_once_and_what_is_not_there_is_not_found() {
        long hello = log.post(ADA, "hello");
        log.send(ADA, new DeleteMessage(hello));
        assertThat(log.send(ADA, new DeleteMessage(hello))).isEqualTo(2);
        assertThat(code(ADA, new DeleteMessage(2))).isEqualTo("not-found");
        assertThat(code(MAYA, new DeleteMessage(99))).isEqualTo("not-found");
    }

    @Test
    void a_reply_names_its_author_and_holds_no_text() {
        long hello = log.post(ADA, "hello");
        log.send(BEN, new PostMessage("hi", hello));
        assertThat(Objects.requireNonNull(log.last().body()).get("replyTo"))
                .isEqualTo(Map.of("seq", 1L, "person", "p_ada", "name", "ada"));
        assertThat(log.last().body().toString()).doesNotContain("hello");
    }

    @Test
    void a_reply_to_what_is_gone_is_refused_by_field_and_rule() {
        long hello = log.post(ADA, "hello");
        log.send(ADA, new DeleteMessage(hello));
        Problem problem = Objects.requireNonNull(log.tryTo(BEN, new PostMessage("hi", hello)));
        assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("replyTo");
        assertThat(problem.errors()).extracting(Problem.FieldError::rule).containsExactly("exists");
        assertThat(code(BEN, new PostMessage("hi", 77L))).isEqualTo("invalid");
    }

    @Test
    void the_blocked_may_neither_write_nor_react_nor_delete_until_they_are_unblocked() {
        long hello = log.post(ADA, "hello");
        log.send(MAYA, new BlockUser("p_ada"));
        assertThat(log.last().audience()).isEqualTo(Audience.teamAnd("p_ada"));
        assertThat(code(ADA, new PostMessage("hi", null))).isEqualTo("blocked");
        assertThat(code(ADA, new DeleteMessage(hello))).isEqualTo("blocked");
        assertThat(reactionCode(ADA, hello)).isEqualTo("blocked");
        log.send(MAYA, new UnblockUser("p_ada"));
        log.post(ADA, "back");
        assertThat(reactionCode(ADA, hello)).isNull();
    }

    @Test
    void the_list_of_the_blocked_names_them_as_they_wrote() {
        log.post(ADA, "hello");
        log.send(MAYA, new BlockUser("p_ada"));
        log.send(MAYA, new BlockUser("p_sam"));
        log.send(MAYA, new BlockUser("p_stranger"));
        assertThat(log.state.blocked())
                .containsExactlyInAnyOrderEntriesOf(Map.of("p_ada", "ada", "p_sam", "Sam", "p_stranger", ""));
        assertThat(ChatViews.of(log.state, false).blocked()).isNull();
    }

    @Test
    void a_moderator_cannot_be_blocked_whether_listed_or_by_token() {
        Caller tokenModerator = People.caller("tom", Role.MODERATOR);
        log.post(tokenModerator, "hello");
        for (String person : List.of("p_maya", "p_olga", "p_tom")) {
            assertThat(code(MAYA, new BlockUser(person))).isEqualTo("moderator-not-blockable");
        }
        assertThat(code(tokenModerator, new BlockUser("p_tom"))).isEqualTo("moderator-not-blockable");
    }

    @Test
    void who_moderates_by_now_is_bound_by_no_block_of_before() {
        log.send(MAYA, new BlockUser("p_ada"));
        log.post(People.caller("ada", Role.MODERATOR), "hello");
    }

    @Test
    void pins_and_blocks_are_bounded() {
        for (int i = 0; i < 4; i++) {
            log.post(ADA, "hello " + i);
        }
        for (long message = 1; message <= 3; message++) {
            log.send(MAYA, new PinMessage(message));
        }
        assertThat(code(MAYA, new PinMessage(4))).isEqualTo("too-many-pins");
        assertThat(log.tryTo(MAYA, new PinMessage(1))).isNull();
        for (int i = 0; i < 4; i++) {
            log.send(MAYA, new BlockUser("p_x" + i));
        }
        assertThat(code(MAYA, new BlockUser("p_y"))).isEqualTo("too-many-blocked");
    }

    @Test
    void a_message_deleted_after_it_left_the_window_cannot_be_brought_back_by_who_read_it_before() {
        long old = log.post(ADA, "old");
        for (int i = 0; i < ChatState.WINDOW; i++) {
            log.post(BEN, "new " + i);
        }
        ChatMessage readBefore = Objects.requireNonNull(log.target(new PinMessage(old)));
        log.send(ADA, new DeleteMessage(old));
        ChatAsk late = new ChatAsk.ByPerson(new PinMessage(old), MAYA, log.room, readBefore);
        assertThat(log.logic.decide(log.state, late, log.now).toString()).contains("not-found");
    }

    @Test
    void attendees_may_write_within_the_times_and_the_team_any_time() {
        log.now = START.minusSeconds(15 * 60 + 1);
        Problem early = Objects.requireNonNull(log.tryTo(ADA, new PostMessage("hi", null)));
        assertThat(early.code()).isEqualTo("chat-not-open");
        assertThat(early.detail()).isEqualTo("It opens at 2026-11-20T11:45:00Z.");
        log.post(SAM, "sound check");
        log.now = START.minusSeconds(15 * 60);
        long hello = log.post(ADA, "hi");
        log.now = START.plusSeconds((60 + 30) * 60);
        assertThat(code(ADA, new PostMessage("hi", null))).isEqualTo("chat-closed");
        assertThat(reactionCode(ADA, hello)).isEqualTo("chat-closed");
        log.send(ADA, new DeleteMessage(hello));
        log.post(MAYA, "bye");
    }

    @Test
    void people_without_a_name_write_only_where_they_may() {
        Caller nobody = new Caller(People.ACCOUNT, People.SESSION, "p_nobody", "Guest", Role.ATTENDEE, true, 1);
        Caller speaker = new Caller(People.ACCOUNT, People.SESSION, "p_guest", "Guest", Role.SPEAKER, true, 1);
        long hello = log.post(nobody, "hello");
        Room room = log.room;
        log.room = new Room(room.on(), room.opensAt(), room.closesAt(), true, room.moderators(), room.team());
        assertThat(code(nobody, new PostMessage("hi", null))).isEqualTo("name-needed");
        assertThat(reactionCode(nobody, hello)).isEqualTo("name-needed");
        log.send(nobody, new DeleteMessage(hello));
        log.post(ADA, "hi");
        log.post(speaker, "hi");
    }

    @Test
    void a_chat_that_is_switched_off_refuses_everything() {
        long hello = log.post(ADA, "hello");
        log.room = Room.of(People.session(START, false, Visibility.PUBLISHED), RoomKind.GROUP);
        assertThat(code(ADA, new PostMessage("hi", null))).isEqualTo("module-off");
        assertThat(code(MAYA, new DeleteMessage(hello))).isEqualTo("module-off");
        assertThat(reactionCode(MAYA, hello)).isEqualTo("module-off");
    }

    @Test
    void what_was_cleared_is_out_of_reach_and_clearing_nothing_changes_nothing() {
        long hello = log.post(ADA, "hello");
        log.send(MAYA, new ClearHistory());
        assertThat(log.last().floor()).isEqualTo(2);
        assertThat(code(MAYA, new PinMessage(hello))).isEqualTo("not-found");
        assertThat(code(ADA, new PostMessage("hi", hello))).isEqualTo("invalid");
        assertThat(reactionCode(BEN, hello)).isEqualTo("not-found");
        assertThat(log.send(MAYA, new ClearHistory())).isEqualTo(2);
        assertThat(log.row(hello).body()).isNotNull();
    }

    @Test
    void totals_are_news_only_when_they_differ() {
        long hello = log.post(ADA, "hello");
        log.count(Map.of(hello, Map.of("like", 2L)), 1);
        log.count(Map.of(hello, Map.of("like", 2L)), 2);
        assertThat(log.rows).hasSize(2);
    }

    @Test
    void totals_that_were_counted_before_a_newer_count_are_dropped() {
        long hello = log.post(ADA, "hello");
        log.count(Map.of(hello, Map.of("like", 2L)), 1);
        log.count(Map.of(hello, Map.of("like", 1L)), 1);
        assertThat(log.state.messages().get(0).reactions()).isEqualTo(Map.of("like", 2L));
    }

    @Test
    void totals_of_deleted_messages_are_dropped() {
        long hello = log.post(ADA, "hello");
        log.send(ADA, new DeleteMessage(hello));
        log.count(Map.of(hello, Map.of("like", 1L)), 2);
        assertThat(log.rows).hasSize(2);
    }

    private String code(Caller caller, ChatCommand command) {
        return Objects.requireNonNull(log.tryTo(caller, command), command + " was accepted")
                .code();
    }

    private @Nullable String reactionCode(Caller caller, long message) {
        AddReaction like = new AddReaction(message, "like");
        ChatAsk.ByPerson ask = new ChatAsk.ByPerson(like, caller, log.room, log.target(like));
        return log.logic
                .refusesReaction(log.state, ask, message, log.now)
                .map(Problem::code)
                .orElse(null);
    }
}
