package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Eavesdropper;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rooms of the standalone edition over REST and the socket. What bystanders get in all of it is kept, and in the end no byte of it may be of a
 * hand or of a signal between others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomByApiTest {
    private final List<Eavesdropper> bystanders = new ArrayList<>();
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("room-by-api", data, Map.of("OVATION_STAGE_GRACE_MILLIS", "300"));
    }

    @AfterAll
    void bystanders_got_no_hand_and_no_signal() {
        standalone.close();
        assertThat(bystanders).isNotEmpty();
        StringBuilder all = new StringBuilder();
        bystanders.forEach(each -> each.everything().forEach(all::append));
        assertThat(all.toString())
                .contains("stage-joined")
                .doesNotContain("hand-raised", "invited-to-stage", "planted-sdp", "planted-question", "signalled");
    }

    /** A session's room, with those who are in it. */
    private final class Scene implements AutoCloseable {
        final Room room;
        final Member mo;
        final Member sue;
        final Member hannah;
        final LiveClient bystander;

        Scene(Map<String, ?> fields) {
            room = Room.in(standalone, fields);
            mo = room.moderator();
            sue = room.speaker();
            hannah = room.attendee("Hannah");
            Eavesdropper heard = new Eavesdropper();
            bystanders.add(heard);
            bystander = heard.hear(room.attendee("Ben").joins("room"));
        }

        @Override
        public void close() {
            room.close();
        }
    }

    private static Rest.Answer does(Member member, String method, String path, Map<String, ?> body) {
        return member.rest().call(method, member.path("/room" + path), body, null);
    }

    private static long done(Member member, String method, String path) {
        return done(does(member, method, path, Map.of()));
    }

    private static long done(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer.seq();
    }

    private static void refused(Rest.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static JsonNode room(Member member) {
        return member.rest().get(member.path("/room")).body();
    }

    private static LiveClient tab(Member member, String peer) {
        LiveClient client = member.joins("room");
        client.raw(Map.of(
                "op",
                "authenticate",
                "protocol",
                1,
                "token",
                member.token(),
                "session",
                member.room().id(),
                "peer",
                peer));
        await().until(() -> client.frames().stream()
                        .filter(frame -> frame.path("op").asText().equals("authenticated"))
                        .count()
                >= 2);
        return client;
    }

    private static void signal(LiveClient from, String type, LiveClient to, String peer, String sdp) {
        Map<String, Object> body =
                new HashMap<>(Map.of("to", Map.of("person", to.person(), "peer", peer), "data", Map.of("sdp", sdp)));
        from.raw(Map.of("op", "signal", "channel", "room", "type", type, "body", body));
    }

    private static String refusal(LiveClient client) {
        return client.frameOf("problem", frame -> true).at("/problem/code").asText();
    }

    @Test
    void a_meeting_starts_people_raise_hands_come_and_go_and_it_ends() {
        try (Scene scene = new Scene(Map.of())) {
            refused(does(scene.hannah, "POST", "/hands", Map.of()), 409, "meeting-not-open");
            refused(does(scene.sue, "PUT", "/stage", Map.of()), 409, "host-needed");
            refused(does(scene.hannah, "PUT", "/meeting", Map.of()), 403, "forbidden");
            done(scene.mo, "PUT", "/meeting");
            done(scene.hannah, "POST", "/hands");
            assertThat(room(scene.mo).at("/room/hands/0/name").asText()).isEqualTo("Hannah Attendee");
            assertThat(room(scene.sue).at("/room/hands")).isEmpty();
            String person = room(scene.mo).at("/room/hands/0/person").asText();
            done(scene.mo, "PUT", "/stage/" + person);
            done(does(scene.hannah, "PUT", "/my-devices", Map.of("microphone", true, "camera", false)));
            done(scene.mo, "DELETE", "/stage/" + person + "/microphone");
            assertThat(room(scene.hannah).at("/room/stage/0/microphone").asBoolean())
                    .isFalse();
            done(scene.mo, "PUT", "/stage/" + person + "/microphone");
            assertThat(room(scene.hannah).at("/room/stage/0/microphone").asBoolean())
                    .isFalse();
            done(scene.mo, "DELETE", "/stage/" + person);
            assertThat(room(scene.hannah).at("/room/stage")).isEmpty();
            done(scene.mo, "DELETE", "/meeting");
            assertThat(room(scene.hannah).at("/room/status").asText()).isEqualTo("ended");
            assertThat(scene.bystander.event("meeting-ended")).isNotNull();
        }
    }

    @Test
    void an_invitation_is_seen_by_the_invited_and_moderators_alone() {
        try (Scene scene = new Scene(Map.of())) {
            done(scene.mo, "PUT", "/meeting");
            LiveClient hannah = scene.hannah.joins("room");
            LiveClient sue = scene.sue.joins("room");
            long invited = done(scene.mo, "PUT", "/invitations/" + hannah.person());
            assertThat(hannah.event("invited-to-stage").at("/body/by/name").asText())
                    .isEqualTo("Mo Moderator");
            done(does(scene.hannah, "PUT", "/my-invitation", Map.of("microphone", true)));
            sue.awaitSeq(invited + 1);
            assertThat(sue.frames().toString()).doesNotContain("invited-to-stage");
            done(scene.mo, "DELETE", "/microphones");
            assertThat(hannah.event("all-muted")).isNotNull();
            refused(does(scene.hannah, "PUT", "/my-invitation", Map.of()), 409, "not-invited");
        }
    }

    @Test
    void signals_reach_the_one_tab_they_are_for_and_audience_cannot_publish() {
        try (Scene scene = new Scene(Map.of())) {
            done(scene.mo, "PUT", "/meeting");
            LiveClient sue = tab(scene.sue, "tab-of-sue");
            LiveClient otherTab = tab(scene.sue, "tab-of-sue-2");
            LiveClient hannah = tab(scene.hannah, "tab-of-hannah");
            done(does(scene.sue, "PUT", "/stage", Map.of("peer", "tab-of-sue", "camera", true)));
            signal(hannah, "offer", sue, "tab-of-sue", "planted-sdp-0");
            assertThat(refusal(hannah)).isEqualTo("signal-refused");
            signal(hannah, "watch", sue, "tab-of-sue", "planted-sdp-1");
            sue.frameOf("signalled", frame -> frame.path("type").asText().equals("watch"));
            signal(sue, "offer", hannah, "tab-of-hannah", "planted-sdp-2");
            JsonNode offer = hannah.frameOf("signalled", frame -> true);
            assertThat(offer.at("/data/sdp").asText()).isEqualTo("planted-sdp-2");
            assertThat(offer.at("/from/person").asText()).isEqualTo(sue.person());
            signal(hannah, "answer", sue, "tab-of-sue", "planted-sdp-3");
            sue.frameOf("signalled", frame -> frame.path("type").asText().equals("answer"));
            assertThat(otherTab.frames().toString()).doesNotContain("signalled");
            done(scene.mo, "DELETE", "/stage/" + sue.person());
            signal(sue, "offer", hannah, "tab-of-hannah", "planted-sdp-4");
            assertThat(refusal(sue)).isEqualTo("signal-refused");
        }
    }

    @Test
    void whose_last_connection_is_gone_leaves_the_stage_after_the_grace() {
        try (Scene scene = new Scene(Map.of())) {
            done(scene.mo, "PUT", "/meeting");
            LiveClient sue = tab(scene.sue, "tab-of-sue");
            done(does(scene.sue, "PUT", "/stage", Map.of("peer", "tab-of-sue")));
            sue.raw(Map.of("op", "signal", "channel", "room", "type", "here", "body", Map.of()));
            sue.raw(Map.of("op", "ping"));
            sue.frameOf("pong", frame -> true);
            sue.leave();
            assertThat(scene.bystander.event("stage-left").at("/body/reason").asText())
                    .isEqualTo("gone");
        }
    }

    @Test
    void a_stage_question_is_for_the_stage_and_the_team() {
        try (Scene scene = new Scene(Map.of("stage", Map.of("join", "everyone", "requireHost", false)))) {
            Member oscar = scene.room.attendee("Oscar");
            LiveClient onStage = oscar.joins("room");
            done(oscar, "PUT", "/stage");
            done(does(scene.hannah, "POST", "/questions", Map.of("text", "planted-question")));
            assertThat(onStage.event("stage-question-submitted")
                            .at("/body/text")
                            .asText())
                    .isEqualTo("planted-question");
            refused(does(scene.hannah, "POST", "/questions", Map.of("text", "")), 400, "invalid");
        }
    }

    @Test
    void the_stage_takes_as_many_as_it_may() {
        try (Scene scene = new Scene(Map.of("stage", Map.of("join", "everyone")))) {
            done(scene.mo, "PUT", "/meeting");
            int most = room(scene.mo).path("people").asInt();
            for (int i = 0; i < most; i++) {
                done(scene.room.attendee("Guest" + i), "PUT", "/stage");
            }
            refused(does(scene.mo, "PUT", "/stage", Map.of()), 409, "stage-full");
        }
    }

    @Test
    void a_program_makes_a_room_with_its_policy() {
        Rest admin = Rest.as(standalone.gateways().get(0), standalone.tokens().admin());
        Map<String, Object> wish = Map.of("name", "AMA", "policy", Map.of("stageMode", true, "requireHost", true));
        Rest.Answer made = admin.post("/rooms", wish, "room-request-1");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().at("/policy/stageMode").asBoolean()).isTrue();
        assertThat(admin.post("/rooms", wish, "room-request-1").at("/roomId")).isEqualTo(made.at("/roomId"));
        assertThat(admin.get("/sessions/" + made.at("/roomId") + "/room")
                        .body()
                        .at("/policy/requireHost")
                        .asBoolean())
                .isTrue();
        assertThat(admin.get("/info").body().path("features").toString()).contains("live_stage");
        Rest.Answer noAdmin = Rest.as(
                        standalone.gateways().get(0), standalone.tokens().user("eve@example.com", "Eve", "Attendee"))
                .post("/rooms", wish);
        assertThat(noAdmin.status()).isEqualTo(403);
    }
}
