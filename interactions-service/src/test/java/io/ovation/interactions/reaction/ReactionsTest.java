package io.ovation.interactions.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Counted;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.Nothing;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.StateNews;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.contracts.stage.Visibility;
import io.ovation.interactions.InteractionsVerticle;
import io.ovation.interactions.feed.NeighbourStage;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reactions as gateways have them, over the bus of a running service. */
class ReactionsTest {
    private static final int TICK_MILLIS = 300;
    private static final String HERE = "fan-out@here";
    private static final String ELSEWHERE = "fan-out@elsewhere";
    private static final ChannelId CHANNEL =
            new ChannelId(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, InteractionsEndpoints.REACTIONS);
    private static final Caller GATEWAY = caller(ChannelBinding.GATEWAY, Role.ADMIN);
    private static final Caller ADA = caller("p_ada", Role.ATTENDEE);
    private static final Caller SAM = caller("p_sam", Role.SPEAKER);

    private final NeighbourStage stage = new NeighbourStage();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private final Node node = Launcher.start(
                    Map.of(
                            "OVATION_MONGO_URI", store.connectionString(),
                            "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                            "OVATION_REACTIONS_TICK_MILLIS", String.valueOf(TICK_MILLIS),
                            "OVATION_SESSION_SETTINGS_REFRESH_MILLIS", "100",
                            "OVATION_SESSION_SETTINGS_WAIT_MILLIS", "100",
                            "OVATION_MANAGEMENT_PORT", "0",
                            "OVATION_STOP_LEAVE_MILLIS", "0"),
                    List.of(stage.service(), InteractionsVerticle.SERVICE))
            .await();
    private final List<StateNews> here = new CopyOnWriteArrayList<>();
    private final List<StateNews> elsewhere = new CopyOnWriteArrayList<>();

    private static Caller caller(String person, Role role) {
        return new Caller(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, person, person, role);
    }

    @BeforeEach
    void listen() {
        listen(HERE, here);
        listen(ELSEWHERE, elsewhere);
        ask(InteractionsEndpoints.CHANNELS.interest(), new Interest(HERE, List.of(CHANNEL)), GATEWAY)
                .await();
    }

    private void listen(String address, List<StateNews> heard) {
        node.platform()
                .bus()
                .server("gateway-service")
                .receive(address, Announcement.class, news -> {
                    if (news.state() != null) {
                        heard.add(news.state());
                    }
                })
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

    private Future<Nothing> add(Map<String, Long> counts) {
        return ask(InteractionsEndpoints.REACTION_STATE.add(), new Counted(CHANNEL, counts), GATEWAY);
    }

    private Future<Nothing> open(Caller caller) {
        return ask(InteractionsEndpoints.REACTION_STATE.open(), new OpenChannel(CHANNEL, caller), GATEWAY);
    }

    private static String code(Future<?> refused) {
        return catchThrowableOfType(ProblemException.class, refused::await)
                .problem()
                .code();
    }

    private long told(String reaction) {
        return here.stream()
                .mapToLong(news -> news.value().getOrDefault(reaction, 0L))
                .sum();
    }

    @Test
    void what_gateways_counted_is_told_as_one_sum_in_a_tick_to_those_that_have_somebody_there() {
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            add(Map.of("clap", 3L, "wow", 1L)).await();
        }
        await().untilAsserted(() -> assertThat(told("clap")).isEqualTo(600));

        long ticks = Duration.ofNanos(System.nanoTime() - start).toMillis() / TICK_MILLIS;
        assertThat(told("wow")).isEqualTo(200);
        assertThat(here).hasSizeLessThanOrEqualTo((int) ticks + 2);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void what_two_gateways_counted_is_one_sum_that_both_are_told() {
        ask(InteractionsEndpoints.CHANNELS.interest(), new Interest(ELSEWHERE, List.of(CHANNEL)), GATEWAY)
                .await();
        add(Map.of("wow", 1L)).await(); // told at once; what follows waits for the tick
        Future.all(add(Map.of("clap", 2L)), add(Map.of("clap", 3L, "smile", 1L)))
                .await();

        StateNews sum = new StateNews(CHANNEL, Map.of("clap", 5L, "smile", 1L));
        await().untilAsserted(() -> assertThat(here).contains(sum));
        await().untilAsserted(() -> assertThat(elsewhere).isEqualTo(here));
    }

    @Test
    void one_reaction_alone_is_told_once_and_then_nothing_more() {
        add(Map.of("heart", 1L)).await();
        await().untilAsserted(() -> assertThat(told("heart")).isEqualTo(1));
        add(Map.of("wow", 1L)).await();
        await().untilAsserted(() -> assertThat(told("wow")).isEqualTo(1));

        assertThat(here)
                .containsExactly(
                        new StateNews(CHANNEL, Map.of("heart", 1L)), new StateNews(CHANNEL, Map.of("wow", 1L)));
    }

    @Test
    void whoever_may_be_in_the_session_sees_and_sends_them() {
        open(ADA).await();
        open(SAM).await();

        stage.visibility = Visibility.PRIVATE;

        await().untilAsserted(() -> assertThat(code(open(ADA))).isEqualTo("not-found"));
        open(SAM).await();
    }

    @Test
    void switched_off_they_are_refused_to_everybody_and_not_told() {
        open(ADA).await();
        stage.reactions = false;

        await().untilAsserted(() -> assertThat(code(open(ADA))).isEqualTo("module-off"));
        assertThat(code(open(SAM))).isEqualTo("module-off");
        assertThat(code(add(Map.of("clap", 1L)))).isEqualTo("module-off");
        assertThat(here).isEmpty();
    }

    @Test
    void only_gateways_may_say_what_was_counted_and_only_the_channel_of_the_session_is_there() {
        Counted claps = new Counted(CHANNEL, Map.of("clap", 1_000_000L));
        assertThat(code(ask(InteractionsEndpoints.REACTION_STATE.add(), claps, ADA)))
                .isEqualTo("forbidden");
        OpenChannel others = new OpenChannel(new ChannelId("102", "s_other", InteractionsEndpoints.REACTIONS), ADA);
        assertThat(code(ask(InteractionsEndpoints.REACTION_STATE.open(), others, GATEWAY)))
                .isEqualTo("not-found");
    }
}
