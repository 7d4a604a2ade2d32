package io.ovation.chat;

import static io.ovation.chat.RunningChat.CHAT;
import static io.ovation.chat.RunningChat.refusal;
import static io.ovation.chat.group.People.ADA;
import static io.ovation.chat.group.People.BEN;
import static io.ovation.chat.group.People.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.chat.group.People;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.chat.AddReaction;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.BlockUser;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ClearHistory;
import io.ovation.contracts.chat.DeleteMessage;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.MessagePage;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.Mine;
import io.ovation.contracts.chat.PersonView;
import io.ovation.contracts.chat.PinMessage;
import io.ovation.contracts.chat.PostMessage;
import io.ovation.contracts.chat.ReactionsCounted;
import io.ovation.contracts.chat.ReadMessage;
import io.ovation.contracts.chat.ReadMessages;
import io.ovation.contracts.chat.ReadMine;
import io.ovation.contracts.chat.RemoveReaction;
import io.ovation.contracts.chat.ReplyQuote;
import io.ovation.contracts.stage.Visibility;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatServiceTest {
    private final RunningChat chat = new RunningChat();

    @AfterEach
    void stop() {
        chat.close();
    }

    private long post(Caller caller, String text) {
        return chat.send(caller, new PostMessage(text, null)).await().seq();
    }

    @Test
    void a_message_survives_a_restart_and_its_repeat_is_answered_with_the_first_place() {
        Ack first =
                chat.send(ADA, new PostMessage("hello", null), "client-id-1").await();
        chat.restart();
        Ack repeat =
                chat.send(ADA, new PostMessage("hello", null), "client-id-1").await();

        assertThat(repeat).isEqualTo(new Ack("client-id-1", CHAT, first.seq(), first.at(), true));
        assertThat(chat.view(false).messages()).extracting(MessageView::text).containsExactly("hello");
    }

    @Test
    void gateways_that_took_interest_hear_of_every_event() {
        Queue<Announcement> heard = new ConcurrentLinkedQueue<>();
        chat.node()
                .platform()
                .bus()
                .server("test")
                .receive("fan-out@test", Announcement.class, heard::add)
                .await();
        chat.ask(ChatEndpoints.CHANNELS.interest(), new Interest("fan-out@test", List.of(CHAT)), RunningChat.GATEWAY)
                .await();

        post(ADA, "hello");

        await().untilAsserted(() -> assertThat(heard.stream()
                        .flatMap(each -> each.batches().stream())
                        .flatMap(batch -> batch.events().stream())
                        .map(ChannelEvent::type))
                .containsExactly("message-posted"));
    }

    @Test
    void twenty_people_who_like_at_once_and_repeat_themselves_are_twenty() {
        long hello = post(ADA, "hello");
        List<Future<Ack>> likes = new ArrayList<>();
        for (int repeat = 0; repeat < 3; repeat++) {
            for (int i = 0; i < 20; i++) {
                likes.add(chat.send(People.caller("fan" + i, Role.ATTENDEE), new AddReaction(hello, "like")));
            }
        }
        Future.all(likes).await();

        await().untilAsserted(() ->
                assertThat(chat.view(false).messages().get(0).reactions()).isEqualTo(Map.of("like", 20L)));
        assertThat(likes.stream().filter(like -> !like.result().repeated())).hasSize(20);
        assertThat(chat.logged(ReactionsCounted.TYPE)).isBetween(1L, 10L);
    }

    @Test
    void a_reaction_taken_back_is_gone_from_the_totals() {
        long hello = post(ADA, "hello");
        chat.send(BEN, new AddReaction(hello, "like")).await();
        await().until(() -> !chat.view(false).messages().get(0).reactions().isEmpty());
        chat.send(BEN, new RemoveReaction(hello, "like")).await();
        await().until(() -> chat.view(false).messages().get(0).reactions().isEmpty());
        assertThat(chat.send(BEN, new RemoveReaction(hello, "like")).await().repeated())
                .isTrue();
    }

    @Test
    void a_reaction_that_was_not_counted_before_a_crash_is_counted_when_the_channel_is_opened() {
        long hello = post(ADA, "hello");
        chat.node()
                .platform()
                .store()
                .client()
                .insert(
                        "chat_reactions",
                        new JsonObject()
                                .put("_id", CHAT + "#%012d|p_lost|like".formatted(hello))
                                .put("message", hello)
                                .put("reaction", "like"))
                .await();
        chat.restart();
        chat.ask(ChatEndpoints.CHANNELS.open(), new OpenChannel(CHAT, ADA), RunningChat.GATEWAY)
                .await();
        await().untilAsserted(() ->
                assertThat(chat.view(false).messages().get(0).reactions()).isEqualTo(Map.of("like", 1L)));
    }

    @Test
    void a_deleted_message_is_nowhere_in_the_store() {
        long hello = post(ADA, "a rash word");
        chat.send(MAYA, new PinMessage(hello)).await();
        chat.send(BEN, new PostMessage("what?", hello)).await();
        assertThat(chat.everythingStored()).contains("a rash word");

        chat.send(ADA, new DeleteMessage(hello)).await();

        assertThat(chat.everythingStored()).doesNotContain("a rash word");
        chat.restart();
        assertThat(chat.view(true).pinned()).isEmpty();
        MessageView tombstone = chat.view(true).messages().get(0);
        assertThat(tombstone.text()).isNull();
        assertThat(tombstone.author()).isNull();
        assertThat(tombstone.deleted()).isEqualTo(Deleter.AUTHOR);
        assertThat(chat.view(true).messages().get(1).replyTo()).isEqualTo(new ReplyQuote(hello, "p_ada", "ada"));
    }

    @Test
    void a_blocked_person_is_refused_at_once_and_after_a_restart_and_is_told_so() {
        long hello = post(ADA, "hello");
        chat.send(MAYA, new BlockUser("p_ada")).await();
        assertThat(refusal(chat.send(ADA, new PostMessage("again", null))).code())
                .isEqualTo("blocked");
        chat.restart();
        assertThat(refusal(chat.send(ADA, new AddReaction(hello, "like"))).code())
                .isEqualTo("blocked");
        assertThat(chat.ask(ChatEndpoints.READ_MINE, new ReadMine(CHAT, null, null), ADA)
                        .await()
                        .blocked())
                .isTrue();
        assertThat(chat.view(true).blocked()).containsExactly(new PersonView("p_ada", "ada"));
        assertThat(chat.view(false).blocked()).isEmpty();
    }

    @Test
    void who_is_too_fast_is_told_when_to_go_on_and_others_are_not_slowed() {
        List<Future<Ack>> posts = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            posts.add(chat.send(ADA, new PostMessage("hello " + i, null)));
        }
        Future.join(posts).otherwiseEmpty().await();
        assertThat(posts.stream().filter(Future::succeeded)).hasSize(10);
        assertThat(refusal(posts.get(10)).code()).isEqualTo("too-fast");
        assertThat(refusal(posts.get(10)).retryAfterMillis()).isBetween(1L, 500L);
        post(BEN, "hello");
    }

    @Test
    void a_change_of_settings_bites_within_two_seconds() {
        post(ADA, "hello");
        chat.stage.session.set(People.session(Instant.now(), false, Visibility.PUBLISHED));
        await().atMost(Duration.ofSeconds(2))
                .until(() -> chat.send(BEN, new AddReaction(1, "like"))
                        .transform(done -> Future.succeededFuture(done.failed()))
                        .await());
        assertThat(refusal(chat.send(MAYA, new PostMessage("x", null))).code()).isEqualTo("module-off");
    }

    @Test
    void a_private_session_is_not_there_for_attendees() {
        chat.stage.session.set(People.session(Instant.now(), true, Visibility.PRIVATE));
        assertThat(refusal(chat.send(ADA, new PostMessage("hello", null))).code())
                .isEqualTo("not-found");
        post(MAYA, "hello");
    }

    @Test
    void other_sessions_accounts_and_channels_are_not_there() {
        Caller stranger = new Caller("103", People.SESSION, "p_eve", "eve", Role.ADMIN);
        Caller elsewhere = new Caller(People.ACCOUNT, "s_other", "p_eve", "eve", Role.MODERATOR);
        for (Caller caller : List.of(stranger, elsewhere)) {
            assertThat(refusal(chat.send(caller, new PostMessage("hello", null)))
                            .code())
                    .isEqualTo("not-found");
            assertThat(refusal(chat.ask(ChatEndpoints.READ_MESSAGES, new ReadMessages(CHAT, null, 10), caller))
                            .code())
                    .isEqualTo("not-found");
        }
        SubmitCommand misplaced =
                new SubmitCommand(MAYA.channel("backchannel"), "client-id", PostMessage.TYPE, Map.of("text", "x"));
        assertThat(refusal(chat.ask(ChatEndpoints.CHANNELS.submit(), misplaced, MAYA))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void the_backchannel_answers_its_team_and_is_not_there_for_attendees() {
        var backchannel = ChatEndpoints.BACKCHANNEL;
        ChannelId channel = MAYA.channel("backchannel");
        SubmitCommand cue = new SubmitCommand(channel, "client-id-1", PostMessage.TYPE, Map.of("text", "two minutes"));
        assertThat(chat.ask(backchannel.channels().submit(), cue, MAYA).await().seq())
                .isEqualTo(1);
        SubmitCommand nonsense = new SubmitCommand(channel, "client-id-1", "nonsense", Map.of());
        for (SubmitCommand command : List.of(cue, nonsense)) {
            assertThat(refusal(chat.ask(backchannel.channels().submit(), command, ADA))
                            .code())
                    .isEqualTo("not-found");
        }
        assertThat(refusal(chat.ask(backchannel.channels().open(), new OpenChannel(channel, ADA), RunningChat.GATEWAY))
                        .code())
                .isEqualTo("not-found");
        assertThat(refusal(chat.ask(backchannel.page(), new ReadMessages(channel, null, 10), ADA))
                        .code())
                .isEqualTo("not-found");

        chat.restart();
        assertThat(chat.ask(backchannel.page(), new ReadMessages(channel, null, 10), MAYA)
                        .await()
                        .messages())
                .extracting(MessageView::text)
                .containsExactly("two minutes");
        assertThat(refusal(chat.ask(backchannel.one(), new ReadMessage(channel, 1), ADA))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void without_a_valid_token_nothing_is_answered_and_logs_are_for_gateways_alone() {
        assertThat(refusal(chat.node()
                                .platform()
                                .bus()
                                .ask(ChatEndpoints.READ_MINE, new ReadMine(CHAT, null, null), CallContext.service("")))
                        .code())
                .isEqualTo("caller-unproven");
        assertThat(refusal(chat.ask(ChatEndpoints.CHANNELS.read(), new ReadEvents(CHAT, 0, 10), MAYA))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void history_goes_back_page_by_page_with_tombstones_and_totals_and_ends_at_the_floor() {
        post(BEN, "cleared");
        chat.send(MAYA, new ClearHistory()).await();
        for (int i = 0; i < 9; i++) {
            post(ADA, "message " + i);
        }
        chat.send(BEN, new AddReaction(4, "😂")).await();
        chat.send(ADA, new DeleteMessage(5)).await();

        MessagePage newest = page(null, 5);
        assertThat(newest.messages()).extracting(MessageView::seq).containsExactly(7L, 8L, 9L, 10L, 11L);
        assertThat(newest.more()).isTrue();
        MessagePage older = page(newest.nextBefore(), 5);
        assertThat(older.messages()).extracting(MessageView::seq).containsExactly(3L, 4L, 5L, 6L);
        assertThat(older.more()).isFalse();
        assertThat(older.nextBefore()).isNull();
        assertThat(older.messages().get(1).reactions()).isEqualTo(Map.of("😂", 1L));
        assertThat(older.messages().get(2).deleted()).isEqualTo(Deleter.AUTHOR);
        assertThat(older.messages().get(2).text()).isNull();
    }

    @Test
    void the_log_that_gateways_read_has_whole_bodies() {
        long hello = post(ADA, "hello");
        chat.send(BEN, new PostMessage("hi", hello)).await();
        chat.restart();
        List<ChannelEvent> events = chat.ask(
                        ChatEndpoints.CHANNELS.read(), new ReadEvents(CHAT, 0, 300), RunningChat.GATEWAY)
                .await()
                .events();
        assertThat(events.get(1).body())
                .containsEntry("author", Map.of("person", "p_ben", "name", "ben", "role", "attendee"))
                .containsEntry("replyTo", Map.of("seq", 1, "person", "p_ada", "name", "ada"));
    }

    private MessagePage page(@Nullable Long before, int limit) {
        return chat.ask(ChatEndpoints.READ_MESSAGES, new ReadMessages(CHAT, before, limit), BEN)
                .await();
    }

    @Test
    void one_message_is_read_by_its_seq() {
        long hello = post(ADA, "hello");
        MessageView found = chat.ask(ChatEndpoints.READ_MESSAGE, new ReadMessage(CHAT, hello), BEN)
                .await();
        assertThat(found.text()).isEqualTo("hello");
        assertThat(found.author()).isEqualTo(new AuthorView("p_ada", "ada", Role.ATTENDEE));
        assertThat(refusal(chat.ask(ChatEndpoints.READ_MESSAGE, new ReadMessage(CHAT, 99), BEN))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void ones_own_reactions_are_read_for_the_newest_or_for_a_range() {
        long one = post(ADA, "one");
        long two = post(ADA, "two");
        chat.send(BEN, new AddReaction(one, "like")).await();
        chat.send(BEN, new AddReaction(one, "😂")).await();
        chat.send(ADA, new AddReaction(two, "like")).await();

        Mine newest = chat.ask(ChatEndpoints.READ_MINE, new ReadMine(CHAT, null, null), BEN)
                .await();
        assertThat(newest.reactions().keySet()).containsExactly(one);
        assertThat(newest.reactions().get(one)).containsExactlyInAnyOrder("like", "😂");
        assertThat(newest.blocked()).isFalse();
        Mine range = chat.ask(ChatEndpoints.READ_MINE, new ReadMine(CHAT, two, two), BEN)
                .await();
        assertThat(range.reactions()).isEmpty();
    }
}
