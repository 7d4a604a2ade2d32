package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.acceptance.harness.Cluster;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Delivery;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Room;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same chat on two gateways and two chat-services, and what becomes of it when a chat-service dies (fault F1 of the fault matrix), a
 * gateway dies (F3) or a chat-service sleeps and wakes (F5), all under load.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest implements ChatJourney, SessionJourney, NameJourney, TokenJourney {
    private static final int PEOPLE = 4;
    private static final int MESSAGES = 60;

    private Cluster cluster;

    @BeforeAll
    void start(@TempDir Path data) {
        cluster = Cluster.start(data, Crowd.UNHURRIED);
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Override
    public Place place() {
        return cluster;
    }

    @Test
    void killing_a_chat_service_under_load_loses_nothing_that_was_acknowledged() {
        try (Room hit = cluster.roomOn("chat-1");
                Room spared = cluster.roomOn("chat-2")) {
            List<Crowd> crowds = crowdsIn(hit, spared);
            cluster.kill("chat-1");
            long healed = healed(crowds);
            crowds.forEach(crowd -> crowd.awaitAcks(MESSAGES));
            cluster.restart("chat-1");
            crowds.forEach(crowd -> crowd.awaitAcks(MESSAGES));
            check("kill -9 of a chat-service", List.of(hit, spared), crowds, healed);
        }
    }

    @Test
    void a_chat_service_that_slept_and_wakes_writes_over_nobody() {
        try (Room hit = cluster.roomOn("chat-2");
                Room spared = cluster.roomOn("chat-1")) {
            List<Crowd> crowds = crowdsIn(hit, spared);
            cluster.freeze("chat-2");
            long healed = healed(crowds);
            crowds.forEach(crowd -> crowd.awaitAcks(MESSAGES));
            cluster.thaw("chat-2");
            healed = Math.max(healed, healed(crowds));
            crowds.forEach(crowd -> crowd.awaitAcks(MESSAGES));
            check("a chat-service asleep", List.of(hit, spared), crowds, healed);
            assertThat(crowds.get(0).longestWaitMillis())
                    .as("the sleep was felt")
                    .isGreaterThan(500);
        }
    }

    private static List<Crowd> crowdsIn(Room... rooms) {
        List<Crowd> crowds =
                Stream.of(rooms).map(room -> Crowd.of(PEOPLE, room).posting()).toList();
        crowds.forEach(crowd -> crowd.awaitAcks(MESSAGES));
        return crowds;
    }

    @Test
    void killing_a_gateway_moves_its_people_to_the_other() {
        try (Room room = Room.in(cluster)) {
            Crowd crowd = Crowd.of(PEOPLE, room).posting();
            crowd.awaitAcks(MESSAGES);
            cluster.kill("gateway-2");
            long healed = crowd.awaitEverybodyHeardAgain();
            crowd.awaitAcks(MESSAGES);
            cluster.restart("gateway-2");
            check("kill -9 of a gateway", List.of(room), List.of(crowd), healed);
        }
    }

    private static long healed(List<Crowd> crowds) {
        return crowds.stream().mapToLong(Crowd::awaitEverybodyHeardAgain).sum();
    }

    private static void check(String fault, List<Room> rooms, List<Crowd> crowds, long healed) {
        crowds.forEach(Crowd::stop);
        for (int place = 0; place < rooms.size(); place++) {
            Delivery delivery = crowds.get(place).delivery(rooms.get(place));
            System.out.println(delivery.figures(fault + ", room " + (place + 1), healed) + "; longest wait for an ack "
                    + crowds.get(place).longestWaitMillis() + " ms");
            assertThat(delivery.violations()).isEmpty();
            assertThat(delivery.acked()).isEqualTo(delivery.sent());
        }
        assertThat(healed).as("D7: healed within 10 s").isLessThan(10_000);
    }
}
