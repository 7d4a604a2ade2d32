package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the four kinds of sessions (SES-2) differ in, by the API of the standalone edition: where the picture comes from and who is on stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsByApiTest {
    private static final String LIVE = "https://video.example/live.m3u8";

    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("kinds-by-api", data, Map.of());
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    private static Rest.Answer changes(Room room, Object fields) {
        return room.admin().rest().call("PATCH", room.admin().path(""), fields, null);
    }

    @Test
    void everybody_in_a_session_is_told_where_its_video_is_at_once_and_after_a_kill() {
        Room room = Room.in(standalone, Map.of("type", "LiveWebcast", "media", Map.of("address", LIVE)));
        Member ada = room.attendee("Ada");
        LiveClient live = ada.joins();
        assertThat(ada.rest().get(ada.path("")).at("/media/address")).isEqualTo(LIVE);

        Map<String, String> other = Map.of("address", "/videos/keynote.webm", "poster", "https://img.example/p.png");
        long from = System.nanoTime();
        assertThat(changes(room, Map.of("media", other)).at("/media/poster")).isEqualTo("https://img.example/p.png");
        JsonNode told = live.frameOf(
                "session", frame -> frame.at("/session/media/address").asText().startsWith("/videos"));
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(2));
        assertThat(told.at("/session/media").size()).isEqualTo(2);

        room.close();
        standalone.kill();
        standalone.restart();
        assertThat(ada.rest().get(ada.path("")).at("/media/address")).isEqualTo("/videos/keynote.webm");
        assertThat(changes(room, "{\"media\":null}").body().has("media")).isFalse();
    }

    @Test
    void a_wrong_address_names_field_and_rule_and_changes_nothing() {
        try (Room room = Room.in(standalone, Map.of("type", "pre-recorded", "media", Map.of("address", LIVE)))) {
            for (String[] each : new String[][] {
                {"http://video.example/a.mp4", "media.address:address"},
                {"https://ada:secret@video.example/a.mp4", "media.address:no-credentials"},
                {"https://video.example/a.avi", "media.address:format"},
                {"https://video.example/" + "x".repeat(2_000) + ".mp4", "media.address:max-length"},
                {"", "media.address:min-length"}
            }) {
                Rest.Answer refused = changes(room, Map.of("media", Map.of("address", each[0])));
                assertThat(refused.status() + " " + refused.rules()).isEqualTo("400 " + each[1]);
            }
            assertThat(changes(room, Map.of("media", Map.of("poster", "/p.png")))
                            .rules())
                    .isEqualTo("media.address:required");
            assertThat(changes(room, Map.of("media", Map.of("address", LIVE, "size", 1)))
                            .rules())
                    .isEqualTo("media.size:unknown-field");
            assertThat(changes(room, Map.of("type", "interactive-room")).rules())
                    .isEqualTo("media:kind");
            Member mo = room.moderator();
            assertThat(mo.rest()
                            .call("PATCH", mo.path(""), Map.of("media", Map.of("address", "/a.mp4")), null)
                            .rules())
                    .isEqualTo("media:organizer-only");
            assertThat(mo.rest().get(mo.path("")).at("/media/address")).isEqualTo(LIVE);
        }
    }

    @Test
    void in_a_diy_webcast_the_team_is_on_the_stage_and_attendees_watch() {
        Map<String, Object> open = Map.of("join", "everyone", "requireHost", false);
        try (Room room = Room.in(standalone, Map.of("type", "diy-live-webcast", "stage", open))) {
            Member ada = room.attendee("Ada");
            Rest.Answer access = ada.rest().get(ada.path("/room"));
            assertThat(access.body().path("mayJoin").asBoolean(true)).isFalse();
            assertThat(access.body().path("mayRaiseHand").asBoolean(true)).isFalse();
            assertThat(access.body().at("/policy/stageMode").asBoolean()).isTrue();
            assertThat(joins(room.speaker()).status()).isEqualTo(200);
            assertThat(joins(ada).code()).isEqualTo("stage-for-team");
            assertThat(ada.rest().post(ada.path("/room/hands"), Map.of()).code())
                    .isEqualTo("stage-for-team");

            assertThat(changes(room, Map.of("type", "interactive-room")).status())
                    .isEqualTo(200);
            assertThat(joins(ada).status()).isEqualTo(200);
        }
    }

    private static Rest.Answer joins(Member member) {
        return member.rest().call("PUT", member.path("/room/stage"), Map.of(), null);
    }
}
