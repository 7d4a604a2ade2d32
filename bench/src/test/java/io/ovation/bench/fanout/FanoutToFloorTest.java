package io.ovation.bench.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.attendee.Tally;
import io.ovation.bench.server.Floor;
import io.ovation.bench.server.FloorOrder;
import org.junit.jupiter.api.Test;

/** The load generator against the floor server: what is written is what is counted. */
class FanoutToFloorTest {
    private static final int SOCKETS = 20;

    @Test
    void every_message_of_every_frame_is_counted_at_every_socket() {
        try (Floor floor = Floor.start(SOCKETS);
                Crowd crowd = new Crowd(floor.entry(), 2)) {
            crowd.join(SOCKETS, 5, 20_000);
            floor.write(new FloorOrder(3_000, 7, 10_000_000, 300));

            long written = floor.written();
            Tally seen = new Tally();
            for (int attempts = 0; attempts < 100 && seen.frames() < written; attempts++) {
                Window.pause(0.02);
                seen.merge(crowd.take());
            }

            assertThat(written).isPositive();
            assertThat(seen.frames()).isEqualTo(written);
            assertThat(seen.deliveries()).isEqualTo(7 * written);
            assertThat((double) seen.frameBytes() / written).isBetween(2_900.0, 3_000.0);
            assertThat(crowd.lost()).isZero();
        }
    }
}
