package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.acceptance.harness.LiveClient;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A session whose organizer asks for consent: nothing of it before, everything after, and asked again when the text changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentTest {
    private static final Map<String, Object> ASKING = Map.of("consent", "Everything is recorded.");

    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("consent", data, Map.of());
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    private static String version(Member member) {
        return member.rest().get(member.path("")).at("/consent/version");
    }

    private static Rest.Answer accepts(Member member, String version) {
        return member.rest().post(member.path("/consent"), Map.of("version", version));
    }

    private static void refused(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("consent-needed");
    }

    private static JsonNode you(LiveClient client, boolean needed) {
        return client.frameOf("you", frame -> frame.at("/you/consentNeeded").asBoolean() == needed);
    }

    @Test
    void before_it_is_accepted_nothing_of_the_session_but_itself_is_there() {
        try (Room room = Room.in(standalone, ASKING)) {
            room.moderator().posts("A secret of the room");
            Member ada = room.attendee("Ada");
            LiveClient socket = ada.connection("chat").start();
            JsonNode hello = socket.frameOf("authenticated", any -> true);
            assertThat(hello.at("/you/consentNeeded").asBoolean()).isTrue();
            assertThat(hello.at("/session/consent/text").asText()).isEqualTo("Everything is recorded.");
            JsonNode subscription = socket.frameOf("problem", any -> true);
            assertThat(subscription.at("/problem/code").asText()).isEqualTo("consent-needed");
            socket.raw(Map.of(
                    "op",
                    "send",
                    "channel",
                    "chat",
                    "clientId",
                    "client-id-1",
                    "type",
                    "post-message",
                    "body",
                    Map.of("text", "Hello")));
            JsonNode sending = socket.frameOf("problem", frame -> frame.has("clientId"));
            assertThat(sending.at("/problem/code").asText()).isEqualTo("consent-needed");

            refused(ada.posts("Hello"));
            refused(ada.history(0, 10));
            refused(ada.mine());
            refused(ada.rest().get(ada.path("/channels/chat/snapshot")));
            refused(ada.rest().get(ada.path("/channels/chat/events")));
            refused(ada.rest().get(ada.path("/channels/chat/stream")));
            refused(room.speaker().posts("I speak"));
            assertThat(socket.frames().toString()).doesNotContain("A secret of the room");
        }
    }

    @Test
    void accepting_lets_in_at_once_on_the_open_connection_and_is_kept_with_wording_and_time() {
        try (Room room = Room.in(standalone, ASKING)) {
            Member ada = room.attendee("Ada");
            LiveClient socket = ada.connection("chat").start();
            socket.frameOf("problem", any -> true);
            assertThat(accepts(ada, "another").code()).isEqualTo("consent-changed");
            Rest.Answer given = accepts(ada, version(ada));
            assertThat(given.status()).as(given.text()).isEqualTo(200);
            you(socket, false);
            socket.raw(Map.of("op", "subscribe", "channel", "chat"));
            socket.frameOf("subscribed", any -> true);
            assertThat(socket.closes()).isEmpty();
            assertThat(ada.posts("Hello").status()).isEqualTo(201);

            assertThat(accepts(ada, version(ada)).at("/at")).isEqualTo(given.at("/at"));
            JsonNode listed =
                    room.admin().rest().get(ada.path("/consents")).body().at("/consents/0");
            assertThat(listed.path("person").asText()).isEqualTo(socket.person());
            assertThat(listed.path("version").asText()).isEqualTo(version(ada));
            assertThat(listed.path("at").asText()).isEqualTo(given.at("/at"));
            assertThat(ada.rest().get(ada.path("/consents")).code()).isEqualTo("forbidden");

            standalone.kill();
            standalone.restart();
            assertThat(ada.posts("Hello again").status()).isEqualTo(201);
        }
    }

    @Test
    void another_text_asks_those_who_are_connected_again_and_holds_everything_back_meanwhile() {
        try (Room room = Room.in(standalone, ASKING)) {
            Member ada = room.attendee("Ada");
            accepts(ada, version(ada));
            LiveClient socket = ada.joins();
            Rest.Answer changed = room.admin()
                    .rest()
                    .call("PATCH", ada.path(""), Map.of("consent", "Everything is recorded and sold."), null);
            assertThat(changed.status()).as(changed.text()).isEqualTo(200);
            you(socket, true);
            int before = socket.frames().size();
            room.moderator().posts("Not for Ada");
            refused(ada.posts("Hello"));

            accepts(ada, version(ada));
            you(socket, false);
            assertThat(socket.frames().subList(before, socket.frames().size()).toString())
                    .doesNotContain("Not for Ada");
            socket.raw(Map.of("op", "subscribe", "channel", "chat"));
            socket.event(
                    "message-posted", event -> event.at("/body/text").asText().equals("Not for Ada"));
            assertThat(socket.closes()).isEmpty();
        }
    }

    @Test
    void those_who_moderate_are_not_asked() {
        try (Room room = Room.in(standalone, ASKING)) {
            assertThat(room.moderator().posts("Welcome").status()).isEqualTo(201);
            assertThat(room.admin().posts("Welcome").status()).isEqualTo(201);
        }
    }
}
