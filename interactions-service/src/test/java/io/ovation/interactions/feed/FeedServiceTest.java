package io.ovation.interactions.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedView;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.stage.Visibility;
import io.ovation.interactions.InteractionsVerticle;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** interactions-service with its store and neighbours, asked over the bus as a gateway would. */
class FeedServiceTest {
    private static final ChannelId FEED = new ChannelId(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, "feed");
    private static final Caller GATEWAY = caller(ChannelBinding.GATEWAY, Role.ADMIN);
    private static final Caller ADA = caller("p_ada", Role.ATTENDEE);
    private static final Caller MAYA = caller("p_maya", Role.MODERATOR);

    private final NeighbourStage stage = new NeighbourStage();
    private final NeighbourChannel chat = new NeighbourChannel("chat-service");
    private final NeighbourChannel qna = new NeighbourChannel("qna-service");
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private Node node = start();

    private static Caller caller(String person, Role role) {
        return new Caller(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, person, person, role);
    }

    private Node start() {
        Map<String, String> values = Map.of(
                "OVATION_MONGO_URI", store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_FEED_FOLLOW_MILLIS", "50",
                "OVATION_SESSION_SETTINGS_REFRESH_MILLIS", "100",
                "OVATION_SESSION_SETTINGS_WAIT_MILLIS", "100",
                "OVATION_MANAGEMENT_PORT", "0",
                "OVATION_STOP_LEAVE_MILLIS", "0");
        return Launcher.start(
                        values, List.of(stage.service(), chat.service(), qna.service(), InteractionsVerticle.SERVICE))
                .await();
    }

    @AfterEach
    void stop() {
        node.stop().await();
        store.close();
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, InteractionsEndpoints.SERVICE, Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    private void open(Caller caller) {
        ask(InteractionsEndpoints.CHANNELS.open(), new OpenChannel(FEED, caller), GATEWAY)
                .await();
    }

    private List<String> seenBy(Caller caller) {
        open(caller);
        Map<String, Object> view = ask(InteractionsEndpoints.CHANNELS.snapshot(), new ReadSnapshot(FEED), GATEWAY)
                .await()
                .everyone();
        return Json.record(view, FeedView.class).items().stream()
                .map(FeedItem::text)
                .toList();
    }

    private static String refusal(Runnable asked) {
        try {
            asked.run();
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
        return "accepted";
    }

    @Test
    void who_opens_the_feed_sees_what_was_pinned_and_answered_newest_first() {
        chat.events.addAll(List.of(Told.other(1), Told.pinned(2, 1, "hello")));
        qna.events.add(Told.listed(1, 1, "When?", "At noon."));
        assertThat(seenBy(ADA)).containsExactlyInAnyOrder("hello", "When?");
        chat.events.add(Told.unpinned(3, 1, 2));
        await().untilAsserted(() -> assertThat(seenBy(ADA)).containsExactly("When?"));
    }

    @Test
    void an_answer_to_a_listed_question_brings_the_question_along() {
        qna.everyone = Map.of("questions", List.of(listed(1, "When?", "At noon."), listed(2, "Where?", "Here.")));
        qna.events.addAll(List.of(Told.listed(1, 1, "When?"), Told.answered(2, 1, "At noon.")));
        assertThat(seenBy(ADA)).containsExactly("When?");
    }

    private static Map<String, Object> listed(long id, String text, String answer) {
        String at = Told.NOON.toString();
        return Map.of("id", id, "text", text, "at", at, "answers", List.of(Map.of("id", 9, "text", answer, "at", at)));
    }

    @Test
    void an_answer_whose_question_is_gone_by_now_brings_nothing() {
        qna.everyone = Map.of("questions", List.of());
        qna.events.add(Told.answered(2, 1, "At noon."));
        assertThat(seenBy(ADA)).isEmpty();
    }

    @Test
    void what_moderators_publish_comes_in_and_goes_when_it_is_taken_off() {
        assertThat(seenBy(ADA)).isEmpty();
        Map<String, Object> content = Map.of("kind", "crowd-vote", "question", "More of this?", "emoji", "fire");
        long id = interaction("create-interaction", Map.of("content", content, "publish", true));
        await().untilAsserted(() -> assertThat(seenBy(ADA)).containsExactly("More of this?"));
        interaction("end-interaction", Map.of("interaction", id));
        assertThat(seenBy(ADA)).containsExactly("More of this?");
        interaction("unpublish-interaction", Map.of("interaction", id));
        await().untilAsserted(() -> assertThat(seenBy(ADA)).isEmpty());
    }

    private long interaction(String type, Map<String, Object> body) {
        ChannelId channel = MAYA.channel("interactions");
        SubmitCommand command = new SubmitCommand(channel, UUID.randomUUID().toString(), type, body);
        return ask(InteractionsEndpoints.INTERACTION_CHANNELS.submit(), command, MAYA)
                .await()
                .seq();
    }

    @Test
    void a_restart_neither_doubles_nor_loses_anything() {
        chat.events.addAll(List.of(Told.pinned(1, 9, "one"), Told.pinned(2, 8, "two")));
        assertThat(seenBy(ADA)).containsExactly("two", "one");
        node.stop().await();
        chat.events.add(Told.pinned(3, 7, "three"));
        node = start();
        assertThat(seenBy(ADA)).containsExactly("three", "two", "one");
        assertThat(ask(InteractionsEndpoints.CHANNELS.read(), new ReadEvents(FEED, 0, 300), GATEWAY)
                        .await()
                        .events())
                .hasSize(3);
    }

    @Test
    void a_watched_feed_is_told_without_being_asked() {
        Queue<Announcement> heard = new ConcurrentLinkedQueue<>();
        node.platform()
                .bus()
                .server("listener")
                .receive("listener", Announcement.class, heard::add)
                .await();
        ask(InteractionsEndpoints.CHANNELS.interest(), new Interest("listener", List.of(FEED)), GATEWAY)
                .await();
        chat.events.add(Told.pinned(1, 9, "hello"));
        await().until(() ->
                heard.stream().anyMatch(announcement -> !announcement.batches().isEmpty()));
    }

    @Test
    void a_private_session_shows_its_feed_to_the_team_alone() {
        stage.visibility = Visibility.PRIVATE;
        assertThat(refusal(() -> open(ADA))).isEqualTo("not-found");
        open(MAYA);
    }

    @Test
    void nobody_commands_the_feed() {
        SubmitCommand command = new SubmitCommand(FEED, "client-id-1", "publish-item", Map.of());
        assertThat(refusal(() -> ask(InteractionsEndpoints.CHANNELS.submit(), command, MAYA)
                        .await()))
                .isEqualTo("invalid");
    }
}
