package io.ovation.gateway.live;

import static io.ovation.gateway.GatewayOnLoopback.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.platform.identity.Principal;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of a session and of its people, as open sockets hear of them. */
class SessionWatchTest {
    private static final int CROWD = 250;

    private final GatewayOnLoopback gateway = GatewayOnLoopback.start();

    @AfterEach
    void stop() {
        gateway.close();
    }

    /** A socket of one person, and all that came over it. */
    private final class Person {
        private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
        private final WebSocket socket;

        Person(String user) {
            WebSocketClientOptions options = new WebSocketClientOptions().setMaxConnections(2 * CROWD);
            socket = await(gateway.vertx
                    .createWebSocketClient(options)
                    .connect(gateway.port(), "127.0.0.1", "/api/v1/live")
                    .map(open -> open.textMessageHandler(text -> frames.add(new JsonObject(text)))));
            say(new JsonObject()
                    .put("op", "authenticate")
                    .put("protocol", 1)
                    .put("token", GatewayOnLoopback.token(user, Principal.Type.USER))
                    .put("session", "demo"));
            frame("authenticated", any -> true);
        }

        Person reading() {
            say(new JsonObject().put("op", "subscribe").put("channel", "chat"));
            frame("subscribed", any -> true);
            return this;
        }

        private void say(JsonObject frame) {
            Future<Void> unused = socket.writeTextMessage(frame.encode());
        }

        JsonObject frame(String op, Predicate<JsonObject> which) {
            return Awaitility.await(op)
                    .atMost(Duration.ofSeconds(2))
                    .pollInterval(Duration.ofMillis(10))
                    .until(
                            () -> frames.stream()
                                    .filter(frame -> frame.getString("op").equals(op) && which.test(frame))
                                    .findFirst(),
                            java.util.Optional::isPresent)
                    .orElseThrow();
        }

        void hearsVersion(long version) {
            frame("session", frame -> frame.getJsonObject("session").getLong("version") == version);
        }

        void becomes(String role) {
            frame("you", frame -> frame.getJsonObject("you").getString("role").equals(role));
        }
    }

    @Test
    void a_crowd_is_asked_about_in_a_few_questions_and_everybody_hears_of_the_change() {
        List<Person> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(new Person("guest" + i).reading());
        }
        gateway.neighbour.batches.clear();
        gateway.neighbour.opened.set(0);

        gateway.neighbour.change(gateway.bus, false);

        crowd.forEach(person -> person.hearsVersion(2));
        assertThat(gateway.neighbour.batches).hasSizeLessThan(8);
        assertThat(gateway.neighbour.batches).allMatch(batch -> batch.visitors().size() <= SessionLimits.VISITORS);
        assertThat(gateway.neighbour.opened.get()).isLessThan(8);
    }

    @Test
    void another_role_comes_with_another_view() {
        Person ada = new Person("ada").reading();
        gateway.neighbour.roles.put("ada", Role.MODERATOR);
        gateway.neighbour.change(gateway.bus, false);

        ada.becomes("moderator");

        ada.frame("subscribed", frame -> frame.encode().contains("\"for\":\"team\""));
        gateway.neighbour.roles.clear();
        gateway.neighbour.change(gateway.bus, false);
        ada.becomes("attendee");
    }

    @Test
    void news_that_are_lost_are_noticed_by_the_head() {
        Person ada = new Person("ada");
        gateway.neighbour.change(gateway.bus, false);
        ada.hearsVersion(2);

        gateway.neighbour.change(gateway.bus, true);

        ada.hearsVersion(3);
    }

    @Test
    void a_channel_that_is_closed_to_somebody_is_refused_and_no_longer_sent() {
        Person ada = new Person("ada").reading();
        gateway.neighbour.chatOff = true;
        gateway.neighbour.change(gateway.bus, false);

        JsonObject refusal = ada.frame("problem", frame -> "chat".equals(frame.getString("channel")));

        assertThat(refusal.getJsonObject("problem").getString("code")).isEqualTo("module-off");
    }

    @Test
    void for_whom_there_is_no_session_any_more_the_connection_ends() {
        Person ada = new Person("ada");
        Person bela = new Person("bela");
        gateway.neighbour.outside.add("ada");
        gateway.neighbour.change(gateway.bus, false);

        Awaitility.await("the end").atMost(Duration.ofSeconds(2)).until(() -> ada.socket.isClosed());

        assertThat(ada.socket.closeStatusCode()).isEqualTo((short) 4403);
        bela.hearsVersion(2);
        assertThat(bela.socket.isClosed()).isFalse();
    }

    @Test
    void while_stage_service_is_silent_everybody_stays_and_hears_of_it_afterwards() {
        Person ada = new Person("ada");
        gateway.neighbour.silent = true;
        gateway.neighbour.change(gateway.bus, false);
        gateway.neighbour.change(gateway.bus, false);
        assertThat(ada.socket.isClosed()).isFalse();

        gateway.neighbour.silent = false;

        ada.hearsVersion(3);
    }

    @Test
    void one_person_is_asked_about_without_a_change_of_the_session() {
        Person ada = new Person("ada");
        Person bela = new Person("bela");
        gateway.neighbour.roles.put("ada", Role.SPEAKER);
        gateway.neighbour.roles.put("bela", Role.SPEAKER);
        String person = gateway.people.of("102", "ada");

        gateway.vertx.runOnContext(now -> gateway.live.refreshPerson("102", person));

        ada.becomes("speaker");
        gateway.vertx.runOnContext(now -> gateway.live.refresh("102", "demo"));
        bela.becomes("speaker");
    }
}
