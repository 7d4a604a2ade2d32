package io.ovation.gateway.live;

import static io.ovation.gateway.GatewayOnLoopback.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.gateway.GatewayOnLoopback;
import io.ovation.gateway.Neighbour;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reactions on their way through one gateway, with real sockets: in as sums to their service, out as values to everybody. */
class ReactionsTest {
    private static final int CROWD = 40;
    private static final int TAPS = 5;
    private static final int HUGE = 12_000_000;

    private final GatewayOnLoopback gateway = GatewayOnLoopback.start();

    @AfterEach
    void stop() {
        gateway.close();
    }

    private Person person(String user) {
        return new Person(gateway, user);
    }

    private static JsonObject reactions(String name, Object count) {
        return new JsonObject().put("reactions", new JsonObject().put(name, count));
    }

    private static JsonObject claps(Person person, int count) {
        return person.sends("reactions", "send-reactions", reactions("clap", count));
    }

    private static String code(JsonObject refusal) {
        return refusal.getJsonObject("problem").getString("code");
    }

    private static long shown(Person person, String reaction) {
        return person.frames("state").stream()
                .mapToLong(frame -> frame.getJsonObject("value").getLong(reaction, 0L))
                .sum();
    }

    @Test
    void what_a_crowd_taps_reaches_the_service_as_a_few_sums_and_without_names() {
        List<Person> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(person("guest" + i));
        }
        long start = System.nanoTime();
        for (int tap = 0; tap < TAPS; tap++) {
            crowd.forEach(each -> assertThat(claps(each, 1).getString("op")).isEqualTo("ack"));
        }
        await().untilAsserted(() ->
                assertThat(gateway.neighbour.reactions.sum("clap")).isEqualTo(CROWD * TAPS));

        long pauses = Duration.ofNanos(System.nanoTime() - start).toMillis() / 200;
        assertThat(gateway.neighbour.reactions.counted).hasSizeLessThanOrEqualTo((int) pauses + 2);
        assertThat(gateway.neighbour.reactions.opened.get()).isLessThanOrEqualTo((int) (pauses / 5) + 2);
        assertThat(gateway.neighbour.reactions.counted.toString()).doesNotContain("p_");
        assertThat(gateway.meters.get("ovation.reactions.counted").counter().count())
                .isEqualTo(CROWD * TAPS);
    }

    @Test
    void a_value_goes_to_everybody_who_looks_at_most_four_times_a_second_and_nothing_of_it_is_lost() {
        Person ada = person("ada").watching("reactions");
        Person bela = person("bela").watching("reactions");
        Person carl = person("carl");
        assertThat(gateway.neighbour.reactions.interests).isNotEmpty();
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            gateway.neighbour.reactions.tells(gateway.bus, Map.of("clap", 2L, "wow", 1L));
        }

        await().untilAsserted(() -> assertThat(shown(ada, "clap")).isEqualTo(200));
        await().untilAsserted(() -> assertThat(shown(bela, "wow")).isEqualTo(100));
        long pauses = Duration.ofNanos(System.nanoTime() - start).toMillis() / 250;
        assertThat(ada.frames("state")).hasSizeLessThanOrEqualTo((int) pauses + 3);
        assertThat(carl.frames("state")).isEmpty();
        ada.say(new JsonObject().put("op", "unsubscribe").put("channel", "reactions"));
        bela.say(new JsonObject().put("op", "ping"));
        ada.say(new JsonObject().put("op", "ping"));
        ada.frame("pong", any -> true);
        gateway.neighbour.reactions.tells(gateway.bus, Map.of("heart", 1L));
        bela.frame("state", frame -> frame.getJsonObject("value").containsKey("heart"));
        assertThat(shown(ada, "heart")).isZero();
    }

    @Test
    void a_socket_that_takes_nothing_costs_one_slot_and_gets_the_sum_when_it_reads_again() {
        Person ada = person("ada").watching("reactions").reading();
        Person bela = person("bela").watching("reactions");
        ada.socket.pause();
        fill();
        for (int tick = 1; tick <= 3; tick++) {
            gateway.neighbour.reactions.tells(gateway.bus, Map.of("clap", 5L));
            long sofar = 5L * tick;
            await().untilAsserted(() -> assertThat(shown(bela, "clap")).isEqualTo(sofar));
        }
        assertThat(gateway.meters.get("ovation.live.merged").counter().count()).isEqualTo(3);

        ada.socket.resume();

        await().untilAsserted(() -> assertThat(shown(ada, "clap")).isEqualTo(15));
        assertThat(ada.frames("state")).hasSize(2);
    }

    /** A message of the chat that no buffer on the way can hold. */
    private void fill() {
        ChannelId chat = new ChannelId("102", "demo", "chat");
        ChannelEvent large = new ChannelEvent(
                7,
                "message-posted",
                Neighbour.NOON,
                "p_x",
                Map.of("texts", Collections.nCopies(200, "x".repeat(HUGE / 200))),
                Audience.EVERYONE,
                List.of(),
                null);
        Batch batch = new Batch(chat, Neighbour.EPOCH, 7, 7, List.of(large));
        double before = gateway.meters.get("ovation.live.frames.out").counter().count();
        gateway.bus.send(GatewayOnLoopback.FAN_OUT, new Announcement(List.of(batch), null));
        await().until(() ->
                gateway.meters.get("ovation.live.frames.out").counter().count() > before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"reactions":{"frown":1}}            | reactions      | one-of
        {"reactions":{"clap":0}}             | reactions.clap | range
        {"reactions":{"clap":11}}            | reactions.clap | range
        {"reactions":{"clap":"3"}}           | reactions.clap | range
        {"reactions":{"clap":1.5}}           | reactions.clap | range
        {"reactions":{"clap":9,"heart":2}}   | reactions      | max
        {"reactions":{}}                     | reactions      | required
        {"reactions":null}                   | reactions      | required
        {"reactions":["clap"]}               | reactions      | required
        {}                                   | reactions      | required
        {"reactions":{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}} | reactions | max
        """)
    void what_is_no_reaction_is_refused_by_field_and_rule(String body, String field, String rule) {
        JsonObject refusal = person("ada").sends("reactions", "send-reactions", new JsonObject(body));

        assertThat(code(refusal)).isEqualTo("invalid");
        JsonObject error =
                refusal.getJsonObject("problem").getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("rule")).isEqualTo(rule);
        assertThat(gateway.neighbour.reactions.counted).isEmpty();
    }

    @Test
    void another_command_is_refused() {
        assertThat(code(person("ada").sends("reactions", "post-message", new JsonObject())))
                .isEqualTo("invalid");
    }

    @Test
    void one_person_sends_ten_a_second_through_all_of_their_sockets() {
        Person ada = person("ada");
        Person again = person("ada");
        assertThat(claps(ada, 10).getString("op")).isEqualTo("ack");

        JsonObject refusal = claps(again, 10);

        assertThat(code(refusal)).isEqualTo("too-fast");
        assertThat(refusal.getJsonObject("problem").getLong("retryAfterMillis")).isBetween(1L, 1_000L);
        assertThat(claps(person("bela"), 10).getString("op")).isEqualTo("ack");
    }

    @Test
    void switched_off_they_are_refused_on_open_sockets_and_no_longer_shown() {
        Person ada = person("ada").watching("reactions");
        assertThat(claps(ada, 1).getString("op")).isEqualTo("ack");
        gateway.neighbour.reactions.off = true;
        gateway.neighbour.change(gateway.bus, false);

        JsonObject refusal = ada.frame("problem", frame -> "reactions".equals(frame.getString("channel")));

        assertThat(code(refusal)).isEqualTo("module-off");
        await("what was allowed a moment ago is asked about again")
                .until(() -> claps(ada, 1).getString("op").equals("problem"));
        int before = gateway.neighbour.reactions.opened.get();
        assertThat(code(claps(ada, 1))).isEqualTo("module-off");
        assertThat(gateway.neighbour.reactions.opened.get()).isEqualTo(before);
    }

    @Test
    void who_must_accept_a_text_first_neither_sends_nor_sees_them() {
        gateway.neighbour.undecided.add("ada");
        Person ada = person("ada");
        ada.say(new JsonObject().put("op", "subscribe").put("channel", "reactions"));

        ada.frame("problem", frame -> code(frame).equals("consent-needed"));
        assertThat(code(claps(ada, 1))).isEqualTo("consent-needed");
    }

    @Test
    void what_their_service_does_not_take_is_lost_and_counted_as_such() {
        gateway.neighbour.reactions.silent = true;
        assertThat(claps(person("ada"), 3).getString("op")).isEqualTo("ack");

        await().untilAsserted(() -> assertThat(
                        gateway.meters.get("ovation.reactions.lost").counter().count())
                .isEqualTo(3));
    }

    @Test
    void they_are_sent_by_rest_too_by_their_own_operation_and_by_the_general_one() {
        var done = GatewayOnLoopback.await(
                gateway.as("ada", "POST", "/sessions/demo/reactions").sendJsonObject(reactions("heart", 2)));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(json(done).getLong("seq")).isZero();
        var general = GatewayOnLoopback.await(gateway.as("ada", "POST", "/sessions/demo/channels/reactions/commands")
                .sendJsonObject(new JsonObject()
                        .put("clientId", "command-1")
                        .put("type", "send-reactions")
                        .put("body", reactions("heart", 3))));
        assertThat(general.statusCode()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(gateway.neighbour.reactions.sum("heart")).isEqualTo(5));

        gateway.neighbour.reactions.off = true;
        gateway.neighbour.change(gateway.bus, false);
        var refused = GatewayOnLoopback.await(
                gateway.as("ada", "POST", "/sessions/demo/reactions").sendJsonObject(reactions("heart", 1)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).getString("code")).isEqualTo("module-off");
        var wrong = GatewayOnLoopback.await(
                gateway.as("ada", "POST", "/sessions/demo/reactions").sendJsonObject(reactions("frown", 1)));
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    @Test
    void they_are_no_log_that_one_could_read() {
        for (String what : List.of("snapshot", "events")) {
            var answer = GatewayOnLoopback.await(gateway.as("ada", "GET", "/sessions/demo/channels/reactions/" + what)
                    .send());
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }
}
