package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Eavesdropper;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The backchannel of the standalone edition. Whatever an attendee gets in all of it is kept, and in the end none of it may hold what the
 * team said, which always has {@code planted-} in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackchannelByApiTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String HERE = "/backchannel";
    private static final String NOWHERE = "/nothing";

    private final Eavesdropper attendees = new Eavesdropper();
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("backchannel", data, Crowd.UNHURRIED);
    }

    @AfterAll
    void nobody_outside_the_team_got_a_byte_of_it() {
        standalone.close();
        assertThat(attendees.everything()).hasSizeGreaterThan(20).noneMatch(heard -> heard.contains("planted-"));
    }

    private static Rest.Answer posts(Member member, String text) {
        return member.rest().post(member.path(HERE + "/messages"), Map.of("text", text));
    }

    private static JsonNode soon(LiveClient live, String op, Predicate<JsonNode> which) {
        long from = System.nanoTime();
        JsonNode frame = live.frameOf(op, which);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).as(op).isLessThan(SOON);
        return frame;
    }

    private static void change(Room room, Map<String, ?> fields) {
        Rest.Answer answer = room.admin().rest().call("PATCH", room.admin().path(""), fields, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static boolean isOfBackchannel(JsonNode frame) {
        return frame.path("channel").asText().equals("backchannel");
    }

    @Test
    void moderators_speakers_and_admins_write_like_answer_and_delete_their_own() {
        try (Room room = Room.in(standalone)) {
            LiveClient sue = room.speaker().joins("backchannel");
            long cue = posts(room.moderator(), "planted-cue").seq();
            sue.awaitSeq(cue);
            long answer = sue.send("post-message", Map.of("text", "planted-answer", "replyTo", cue))
                    .seq();
            Member speaker = room.speaker();
            String like = HERE + "/messages/" + cue + "/reactions/like";
            assertThat(speaker.rest().put(speaker.path(like)).status()).isEqualTo(200);
            sue.event(
                    "reactions-counted",
                    event -> event.at("/body/counts/" + cue + "/like").asInt() == 1);
            assertThat(speaker.rest().get(speaker.path(HERE + "/me")).at("/reactions/" + cue + "/0"))
                    .isEqualTo("like");
            assertThat(speaker.rest().delete(speaker.path(like)).status()).isEqualTo(200);

            Rest.Answer others = speaker.rest().delete(speaker.path(HERE + "/messages/" + cue));
            assertThat(others.code()).isEqualTo("only-its-author");
            Member mo = room.moderator();
            assertThat(mo.rest().delete(mo.path(HERE + "/messages/" + answer)).code())
                    .isEqualTo("only-its-author");
            assertThat(mo.rest().delete(mo.path(HERE + "/messages/" + cue)).status())
                    .isEqualTo(200);
            Rest.Answer page = room.admin().rest().get(room.admin().path(HERE + "/messages"));
            assertThat(page.at("/messages/0/deleted")).isEqualTo("author");
            assertThat(page.at("/messages/1/text")).isEqualTo("planted-answer");
            assertThat(page.text()).doesNotContain("planted-cue");
        }
    }

    @Test
    void nobody_pins_blocks_or_clears_there() {
        try (Room room = Room.in(standalone)) {
            LiveClient mo = room.moderator().joins("backchannel");
            long cue = mo.post("planted-cue").seq();
            Map<String, Map<String, ?>> moderation = Map.of(
                    "pin-message", Map.of("message", cue),
                    "block-user", Map.of("person", "p_abcdefghijklmnopqrstuv"),
                    "clear-history", Map.of());
            moderation.forEach((type, body) -> assertThat(
                            mo.send(type, body).problem().path("code").asText())
                    .as(type)
                    .isEqualTo("not-in-backchannel"));
        }
    }

    @Test
    void to_an_attendee_it_is_a_channel_that_does_not_exist() {
        try (Room room = Room.in(standalone)) {
            long cue = posts(room.moderator(), "planted-cue").seq();
            Member ada = room.attendee("Ada");
            for (String read : List.of("/snapshot", "/events", "/stream")) {
                assertThat(got(ada, "/channels" + HERE + read)).isEqualTo(got(ada, "/channels" + NOWHERE + read));
            }
            for (String read : List.of("/messages", "/messages/" + cue, "/me")) {
                assertThat(got(ada, HERE + read)).startsWith("404 not-found");
            }
            assertThat(attendees.hear(posts(ada, "hello")).code()).isEqualTo("not-found");
            Stream.of("post-message", "pin-message", "nonsense")
                    .forEach(type -> assertThat(commanded(ada, HERE, type)).isEqualTo(commanded(ada, NOWHERE, type)));

            LiveClient live = attendees.hear(ada.joins());
            live.raw(Map.of("op", "subscribe", "channel", "backchannel"));
            live.raw(Map.of("op", "subscribe", "channel", "nothing"));
            JsonNode here = live.frameOf("problem", BackchannelByApiTest::isOfBackchannel);
            JsonNode nowhere = live.frameOf(
                    "problem", frame -> frame.path("channel").asText().equals("nothing"));
            assertThat(here.at("/problem/code")).isEqualTo(nowhere.at("/problem/code"));
            assertThat(here.at("/problem/title")).isEqualTo(nowhere.at("/problem/title"));
            posts(room.moderator(), "planted-later");
            live.awaitSeq(room.moderator().posts("For everybody").seq());
        }
    }

    /** Status, code and title of the refusal. */
    private String got(Member member, String path) {
        return refusal(member.rest().get(member.path(path)));
    }

    private String commanded(Member member, String channel, String type) {
        return refusal(member.rest()
                .post(
                        member.path("/channels" + channel + "/commands"),
                        Map.of("clientId", "a-client-id-of-22-char", "type", type, "body", Map.of("text", "x"))));
    }

    private String refusal(Rest.Answer answer) {
        attendees.hear(answer);
        return answer.status() + " " + answer.code() + " " + answer.at("/title");
    }

    @Test
    void a_speaker_who_is_taken_off_the_session_is_out_of_it_at_once() {
        try (Room room = Room.in(standalone)) {
            LiveClient sue = attendees.hear(room.speaker().joins("backchannel"));
            EventStream stream = EventStream.of(room.speaker(), "backchannel");
            sue.awaitSeq(posts(room.moderator(), "for-the-speaker-too").seq());

            change(room, Map.of("speakers", List.of()));
            JsonNode lost = soon(sue, "problem", BackchannelByApiTest::isOfBackchannel);
            assertThat(lost.at("/problem/code").asText()).isEqualTo("not-found");
            posts(room.moderator(), "planted-afterwards");
            assertThat(sue.post("May I?").problem().path("code").asText()).isEqualTo("not-found");
            assertThat(got(room.speaker(), HERE + "/messages")).startsWith("404 not-found");
            JsonNode ended = stream.next();
            while (!ended.path("op").asText().equals("problem")) {
                attendees.hear(ended.toString());
                ended = stream.next();
            }
            assertThat(ended.at("/problem/code").asText()).isEqualTo("not-found");
            stream.close();
        }
    }

    @Test
    void switched_off_it_closes_on_open_sockets_and_comes_back_with_all_it_had_after_a_kill() {
        try (Room room = Room.in(standalone)) {
            LiveClient mo = room.moderator().connection("backchannel").join();
            long cue = mo.post("planted-cue").seq();
            change(room, Map.of("modules", Map.of("backchannel", false)));
            JsonNode problem = soon(mo, "problem", BackchannelByApiTest::isOfBackchannel);
            assertThat(problem.at("/problem/code").asText()).isEqualTo("backchannel-off");
            assertThat(posts(room.moderator(), "planted-off").code()).isEqualTo("backchannel-off");
            assertThat(got(room.attendee("Ada"), HERE + "/messages")).startsWith("404 not-found");
            assertThat(room.attendee("Ada").posts("Chat goes on").status()).isEqualTo(201);

            standalone.kill();
            standalone.restart();
            change(room, Map.of("modules", Map.of("backchannel", true)));
            Member sue = room.speaker();
            assertThat(sue.rest().get(sue.path(HERE + "/messages/" + cue)).at("/text"))
                    .isEqualTo("planted-cue");
        }
    }
}
