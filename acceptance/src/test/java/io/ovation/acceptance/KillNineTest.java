package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Delivery;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standalone edition is killed while people post, twice: nothing that was acknowledged is missing, doubled or out of order. */
class KillNineTest {
    private static final int PEOPLE = 6;
    private static final int MESSAGES = 60;

    @Test
    void every_acknowledged_message_survives_kill_nine_once_and_in_order(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("kill-nine", data, Crowd.UNHURRIED);
                Room room = Room.in(standalone)) {
            Crowd crowd = Crowd.of(PEOPLE, room).posting();
            long healed = 0;
            for (int life = 1; life <= 2; life++) {
                crowd.awaitAcks(MESSAGES);
                standalone.kill();
                standalone.restart();
                healed = Math.max(healed, crowd.awaitEverybodyHeardAgain());
            }
            crowd.awaitAcks(MESSAGES);
            crowd.stop();

            Delivery delivery = crowd.delivery(room);
            System.out.println(delivery.figures("kill -9 of the standalone edition, twice", healed));
            assertThat(delivery.violations()).isEmpty();
            assertThat(delivery.acked()).isEqualTo(delivery.sent());
            assertThat(healed).as("D7: healed within 10 s").isLessThan(10_000);
            assertNoSecretsIn(standalone.output(), room);
        }
    }

    private static void assertNoSecretsIn(String log, Room room) {
        assertThat(log).doesNotContain(room.moderator().token().substring(0, 24), "guest0#", "@example.com");
    }
}
