package io.ovation.analytics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.analytics.AnalyticsVerticle;
import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.analytics.AnalyticsEndpoints;
import io.ovation.contracts.analytics.ConsiderFigures;
import io.ovation.contracts.analytics.DismissSignal;
import io.ovation.contracts.analytics.Figures;
import io.ovation.contracts.analytics.GenerateInteractions;
import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.analytics.ReadSignals;
import io.ovation.contracts.analytics.Signal;
import io.ovation.contracts.analytics.SignalKind;
import io.ovation.contracts.analytics.Trend;
import io.ovation.contracts.analytics.Trouble;
import io.ovation.contracts.channel.OpenChannel;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** analytics-service with its store and a neighbour, asked over the bus as gateways and the dashboard would. */
class SignalsServiceTest {
    private static final ChannelId SIGNALS =
            new ChannelId(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, AnalyticsEndpoints.SIGNALS);
    private static final Caller GATEWAY = caller(ChannelBinding.GATEWAY, Role.ADMIN);
    private static final Caller MAYA = caller("p_maya", Role.MODERATOR);
    private static final Caller SAM = caller("p_sam", Role.SPEAKER);
    private static final Caller ADA = caller("p_ada", Role.ATTENDEE);
    private static final Heard NO_SOUND = new Heard(List.of("schema registry"), new Trouble(Trouble.With.SOUND, 4));

    private final NeighbourStage stage = new NeighbourStage();
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private Node node = start();

    private static Caller caller(String person, Role role) {
        return new Caller(NeighbourStage.ACCOUNT, NeighbourStage.SESSION, person, person, role);
    }

    private Node start() {
        return Launcher.start(
                        Map.of(
                                "OVATION_MONGO_URI", store.connectionString(),
                                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                                "OVATION_SESSION_SETTINGS_REFRESH_MILLIS", "100",
                                "OVATION_SESSION_SETTINGS_WAIT_MILLIS", "100",
                                "OVATION_MANAGEMENT_PORT", "0",
                                "OVATION_STOP_LEAVE_MILLIS", "0"),
                        List.of(stage.service(), AnalyticsVerticle.SERVICE))
                .await();
    }

    @AfterEach
    void stop() {
        node.stop().await();
        store.close();
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, String token) {
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    private String token(Caller caller) {
        return signer.token(caller, AnalyticsEndpoints.SERVICE, Instant.now());
    }

    private void measured(Heard heard) {
        Figures figures = new Figures(
                40, Trend.FLAT, null, null, 60, Trend.FLAT, Instant.now().plusSeconds(5400), null);
        ask(AnalyticsEndpoints.CONSIDER_FIGURES, new ConsiderFigures(SIGNALS, figures, heard), "")
                .await();
    }

    private List<Signal> signals() {
        return ask(AnalyticsEndpoints.READ_SIGNALS, new ReadSignals(SIGNALS), token(MAYA))
                .await()
                .signals();
    }

    private void dismisses(Caller caller, Map<String, Object> body) {
        SubmitCommand command = new SubmitCommand(SIGNALS, "client-" + body.hashCode(), DismissSignal.TYPE, body);
        ask(AnalyticsEndpoints.SIGNAL_CHANNELS.submit(), command, token(caller)).await();
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
    void a_measurement_becomes_a_signal_with_advice_until_somebody_has_seen_to_it() {
        measured(NO_SOUND);
        measured(NO_SOUND);
        assertThat(signals()).hasSize(1);
        Signal signal = signals().get(0);
        assertThat(signal.kind()).isEqualTo(SignalKind.TROUBLE);
        assertThat(signal.with()).isEqualTo(Trouble.With.SOUND);
        assertThat(signal.value()).isEqualTo(4);
        assertThat(signal.advice()).extracting("id").contains("sound-known");
        dismisses(MAYA, Map.of("signal", 1));
        assertThat(signals()).isEmpty();
    }

    @Test
    void a_restart_neither_forgets_nor_repeats() {
        measured(NO_SOUND);
        node.stop().await();
        node = start();
        measured(NO_SOUND);
        assertThat(signals()).hasSize(1);
    }

    @Test
    void nobody_but_moderators_has_a_byte_of_them() {
        measured(NO_SOUND);
        Snapshot snapshot = ask(
                        AnalyticsEndpoints.SIGNAL_CHANNELS.snapshot(), new ReadSnapshot(SIGNALS), token(GATEWAY))
                .await();
        assertThat(Json.text(snapshot.everyone())).doesNotContain("trouble");
        assertThat(Json.text(snapshot.team())).doesNotContain("trouble");
        for (Caller other : List.of(ADA, SAM)) {
            assertThat(refusal(() -> ask(AnalyticsEndpoints.READ_SIGNALS, new ReadSignals(SIGNALS), token(other))
                            .await()))
                    .isEqualTo("forbidden");
            assertThat(refusal(() -> ask(
                                    AnalyticsEndpoints.SIGNAL_CHANNELS.open(),
                                    new OpenChannel(SIGNALS, other),
                                    token(GATEWAY))
                            .await()))
                    .isEqualTo("forbidden");
            assertThat(refusal(() -> dismisses(other, Map.of("signal", 1)))).isEqualTo("forbidden");
            assertThat(refusal(() -> ask(
                                    AnalyticsEndpoints.GENERATE_INTERACTIONS,
                                    new GenerateInteractions(SIGNALS, Map.of()),
                                    token(other))
                            .await()))
                    .isEqualTo("forbidden");
        }
    }

    @Test
    void a_person_cannot_make_figures_up() {
        Figures figures = new Figures(40, Trend.FLAT, null, null, 60, Trend.FLAT, Instant.now(), null);
        ConsiderFigures made = new ConsiderFigures(SIGNALS, figures, NO_SOUND);
        assertThat(refusal(() -> ask(AnalyticsEndpoints.CONSIDER_FIGURES, made, token(MAYA))
                        .await()))
                .isEqualTo("forbidden");
        assertThat(signals()).isEmpty();
    }

    @Test
    void without_the_assistant_there_is_nothing() {
        stage.assistant = false;
        measured(NO_SOUND);
        assertThat(refusal(this::signals)).isEqualTo("assistant-off");
        stage.assistant = true;
        await().untilAsserted(() -> assertThat(signals()).isEmpty());
    }

    @Test
    void mistakes_are_named() {
        assertThat(refusal(() -> dismisses(MAYA, Map.of("signal", "one")))).isEqualTo("invalid");
        assertThat(refusal(() -> dismisses(MAYA, Map.of("signal", 5)))).isEqualTo("not-found");
    }
}
