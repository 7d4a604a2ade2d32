package io.ovation.stage.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Endpoint;
import io.ovation.contracts.ProblemException;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Interest;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.channel.Whisper;
import io.ovation.contracts.room.OnStage;
import io.ovation.contracts.room.Peer;
import io.ovation.contracts.room.ReadRoom;
import io.ovation.contracts.room.RoomAccess;
import io.ovation.contracts.room.RoomEndpoints;
import io.ovation.contracts.room.RoomView;
import io.ovation.contracts.room.SendSignal;
import io.ovation.contracts.stage.StageEndpoints;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.identity.CallerSigner;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.platform.launch.Launcher;
import io.ovation.platform.launch.Node;
import io.ovation.stage.StageVerticle;
import io.ovation.stage.session.Wishes;
import io.ovation.store.embedded.EmbeddedStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room of a session on a real store: what survives a restart, which signals go where, and who is gone. */
class RoomServiceTest {
    private static final ChannelId ROOM = new ChannelId("102", "keynote", RoomEndpoints.CHANNEL);
    private static final String GATEWAY_ADDRESS = "fan-out@test";
    private static final Caller ADMIN = caller("p_olga", Role.ADMIN);
    private static final Caller MAYA = caller("p_maya", Role.MODERATOR);
    private static final Caller SAM = caller("p_sam", Role.SPEAKER);
    private static final Caller ADA = caller("p_ada", Role.ATTENDEE);
    private static final Caller BOB = caller("p_bob", Role.ATTENDEE);
    private static final Caller GATEWAY = caller(ChannelBinding.GATEWAY, Role.ADMIN);
    private static final Peer SAMS = new Peer("p_sam", "tab-of-sam");
    private static final Peer ADAS = new Peer("p_ada", "tab-of-ada");

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final InternalKeys keys = InternalKeys.generate();
    private final CallerSigner signer = new CallerSigner(keys.keyId(), keys.privateKey());
    private final List<Whisper> whispers = new CopyOnWriteArrayList<>();
    private Node node = start();

    private static Caller caller(String person, Role role) {
        return new Caller("102", "keynote", person, person, role);
    }

    private Node start() {
        Map<String, String> values = new HashMap<>(Map.of(
                "OVATION_MONGO_URI", store.connectionString(),
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())),
                "OVATION_PERSON_KEY", "a key of sixteen characters",
                "OVATION_STAGE_VIEWERS", "1",
                "OVATION_STAGE_GRACE_MILLIS", "300",
                "OVATION_STAGE_SIGNALS_BURST", "20",
                "OVATION_STAGE_SIGNALS_PER_MINUTE", "1",
                "OVATION_ICE_SERVERS", "[{\"urls\":[\"stun:stun.example.com\"]}]",
                "OVATION_MANAGEMENT_PORT", "0"));
        values.put("OVATION_STOP_LEAVE_MILLIS", "0");
        return Launcher.start(values, List.of(StageVerticle.SERVICE)).await();
    }

    @BeforeEach
    void a_session_in_which_a_gateway_listens() {
        ask(StageEndpoints.CREATE_SESSION, Wishes.with(Map.of("id", "keynote")), ADMIN)
                .await();
        listen();
    }

    private void listen() {
        BusServer gateway = node.platform().bus().server("test-gateway");
        gateway.receive(GATEWAY_ADDRESS, Announcement.class, this::heard).await();
        ask(RoomEndpoints.CHANNELS.interest(), new Interest(GATEWAY_ADDRESS, List.of(ROOM)), GATEWAY)
                .await();
    }

    private void heard(Announcement announcement) {
        if (announcement.whisper() != null) {
            whispers.add(announcement.whisper());
        }
    }

    @AfterEach
    void stop() {
        node.stop().await();
        store.close();
    }

    private <Q, R> Future<R> ask(Endpoint<Q, R> endpoint, Q question, Caller caller) {
        String token = signer.token(caller, StageEndpoints.SERVICE, Instant.now());
        return node.platform().bus().ask(endpoint, question, new CallContext(token, "test"));
    }

    private void does(Caller caller, String type, Map<String, Object> body) {
        ask(
                        RoomEndpoints.CHANNELS.submit(),
                        new SubmitCommand(ROOM, UUID.randomUUID().toString(), type, body),
                        caller)
                .await();
    }

    private String signals(Caller caller, String kind, String peer, @Nullable Peer to) {
        return signals(caller, kind, peer, to, Map.of("sdp", "v=0"));
    }

    private String signals(Caller caller, String kind, String peer, @Nullable Peer to, Map<String, Object> data) {
        try {
            ask(RoomEndpoints.SEND_SIGNAL, new SendSignal(ROOM, peer, kind, to, data), caller)
                    .await();
            return "sent";
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }

    private RoomView seenBy(Role role) {
        Snapshot snapshot = ask(RoomEndpoints.CHANNELS.snapshot(), new ReadSnapshot(ROOM), GATEWAY)
                .await();
        return Json.record(snapshot.view(role), RoomView.class);
    }

    private void samIsOnStage() {
        does(MAYA, "start-meeting", Map.of());
        does(SAM, "join-stage", Map.of("peer", SAMS.peer(), "microphone", true, "camera", true));
    }

    @Test
    void stage_hands_and_meeting_survive_a_restart() {
        samIsOnStage();
        does(ADA, "raise-hand", Map.of());
        does(MAYA, "invite-to-stage", Map.of("person", BOB.person()));
        RoomView before = seenBy(Role.MODERATOR);
        node.stop().await();
        node = start();
        assertThat(seenBy(Role.MODERATOR)).isEqualTo(before);
        assertThat(before.stage()).extracting(OnStage::person).containsExactly(SAM.person());
        assertThat(before.hands()).hasSize(1);
        assertThat(before.invitations()).hasSize(1);
    }

    @Test
    void attendees_and_speakers_see_no_hands_but_their_own() {
        does(MAYA, "start-meeting", Map.of());
        does(ADA, "raise-hand", Map.of());
        Snapshot snapshot = ask(RoomEndpoints.CHANNELS.snapshot(), new ReadSnapshot(ROOM), GATEWAY)
                .await();
        assertThat(snapshot.everyone().toString() + snapshot.team()).doesNotContain(ADA.person());
        assertThat(snapshot.people()).containsOnlyKeys(ADA.person());
    }

    @Test
    void signals_go_between_the_stage_and_those_who_watch_it_and_to_one_tab() {
        samIsOnStage();
        assertThat(signals(ADA, "offer", ADAS.peer(), SAMS)).isEqualTo("signal-refused");
        assertThat(signals(ADA, "answer", ADAS.peer(), SAMS)).isEqualTo("signal-refused");
        assertThat(signals(ADA, "candidate", ADAS.peer(), SAMS)).isEqualTo("signal-refused");
        assertThat(signals(SAM, "offer", SAMS.peer(), ADAS)).isEqualTo("signal-refused");
        assertThat(signals(ADA, "watch", ADAS.peer(), SAMS)).isEqualTo("sent");
        assertThat(signals(SAM, "offer", SAMS.peer(), ADAS)).isEqualTo("sent");
        assertThat(signals(ADA, "answer", ADAS.peer(), SAMS)).isEqualTo("sent");
        assertThat(signals(ADA, "offer", ADAS.peer(), SAMS)).isEqualTo("signal-refused");
        assertThat(signals(SAM, "offer", "another-tab-of-sam", ADAS)).isEqualTo("signal-refused");
        await().untilAsserted(() -> assertThat(whispers)
                .extracting(each -> each.content().get("type") + " to " + each.person() + " " + each.peer())
                .containsExactly(
                        "watch to p_sam tab-of-sam", "offer to p_ada tab-of-ada", "answer to p_sam tab-of-sam"));
    }

    @Test
    void as_many_tabs_receive_the_stage_as_may() {
        samIsOnStage();
        assertThat(signals(ADA, "watch", ADAS.peer(), SAMS)).isEqualTo("sent");
        assertThat(signals(BOB, "watch", "tab-of-bob", SAMS)).isEqualTo("room-full");
        assertThat(signals(ADA, "unwatch", ADAS.peer(), SAMS)).isEqualTo("sent");
        assertThat(signals(BOB, "watch", "tab-of-bob", SAMS)).isEqualTo("sent");
    }

    @Test
    void signals_are_bounded_in_size_and_number_and_name_what_is_wrong() {
        samIsOnStage();
        assertThat(signals(ADA, "watch", ADAS.peer(), SAMS, Map.of("x", "y".repeat(16_000))))
                .isEqualTo("invalid");
        assertThat(signals(ADA, "whistle", ADAS.peer(), SAMS)).isEqualTo("invalid");
        assertThat(signals(ADA, "watch", "", SAMS)).isEqualTo("invalid");
        assertThat(signals(ADA, "watch", ADAS.peer(), null)).isEqualTo("invalid");
        for (int i = 0; i < 16; i++) {
            signals(ADA, "watch", ADAS.peer(), SAMS);
        }
        assertThat(signals(ADA, "watch", ADAS.peer(), SAMS)).isEqualTo("too-fast");
    }

    @Test
    void whoever_is_gone_for_longer_than_the_grace_has_left_the_stage() {
        samIsOnStage();
        signals(SAM, "here", SAMS.peer(), null);
        signals(SAM, "gone", SAMS.peer(), null);
        signals(SAM, "here", SAMS.peer(), null);
        signals(SAM, "gone", "another-tab-of-sam", null);
        assertThat(seenBy(Role.ATTENDEE).stage()).hasSize(1);
        signals(SAM, "gone", SAMS.peer(), null);
        await().untilAsserted(() -> assertThat(seenBy(Role.ATTENDEE).stage()).isEmpty());
    }

    @Test
    void one_learns_how_to_come_in() {
        RoomAccess access =
                ask(RoomEndpoints.READ_ROOM, new ReadRoom(ROOM), SAM).await();
        assertThat(access.mayJoin()).isTrue();
        assertThat(access.viewers()).isEqualTo(1);
        assertThat(access.iceServers().get(0).urls()).containsExactly("stun:stun.example.com");
        assertThat(ask(RoomEndpoints.READ_ROOM, new ReadRoom(ROOM), ADA).await().mayJoin())
                .isFalse();
    }
}
