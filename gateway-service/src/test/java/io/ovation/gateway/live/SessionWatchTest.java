package io.ovation.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Role;
import io.ovation.contracts.stage.SessionLimits;
import io.ovation.gateway.GatewayOnLoopback;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private Person person(String user) {
        return new Person(gateway, user);
    }

    @Test
    void a_crowd_is_asked_about_in_a_few_questions_and_everybody_hears_of_the_change() {
        List<Person> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(person("guest" + i).reading());
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
        Person ada = person("ada").reading();
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
        Person ada = person("ada");
        gateway.neighbour.change(gateway.bus, false);
        ada.hearsVersion(2);

        gateway.neighbour.change(gateway.bus, true);

        ada.hearsVersion(3);
    }

    @Test
    void a_channel_that_is_closed_to_somebody_is_refused_and_no_longer_sent() {
        Person ada = person("ada").reading();
        gateway.neighbour.chatOff = true;
        gateway.neighbour.change(gateway.bus, false);

        JsonObject refusal = ada.frame("problem", frame -> "chat".equals(frame.getString("channel")));

        assertThat(refusal.getJsonObject("problem").getString("code")).isEqualTo("module-off");
    }

    @Test
    void for_whom_there_is_no_session_any_more_the_connection_ends() {
        Person ada = person("ada");
        Person bela = person("bela");
        gateway.neighbour.outside.add("ada");
        gateway.neighbour.change(gateway.bus, false);

        Awaitility.await("the end").atMost(Duration.ofSeconds(2)).until(() -> ada.socket.isClosed());

        assertThat(ada.socket.closeStatusCode()).isEqualTo((short) 4403);
        bela.hearsVersion(2);
        assertThat(bela.socket.isClosed()).isFalse();
    }

    @Test
    void while_stage_service_is_silent_everybody_stays_and_hears_of_it_afterwards() {
        Person ada = person("ada");
        gateway.neighbour.silent = true;
        gateway.neighbour.change(gateway.bus, false);
        gateway.neighbour.change(gateway.bus, false);
        assertThat(ada.socket.isClosed()).isFalse();

        gateway.neighbour.silent = false;

        ada.hearsVersion(3);
    }

    @Test
    void one_person_is_asked_about_without_a_change_of_the_session() {
        Person ada = person("ada");
        Person bela = person("bela");
        gateway.neighbour.roles.put("ada", Role.SPEAKER);
        gateway.neighbour.roles.put("bela", Role.SPEAKER);
        String person = gateway.people.of("102", "ada");

        gateway.vertx.runOnContext(now -> gateway.live.refreshPerson("102", person));

        ada.becomes("speaker");
        gateway.vertx.runOnContext(now -> gateway.live.refresh("102", "demo"));
        bela.becomes("speaker");
    }
}
