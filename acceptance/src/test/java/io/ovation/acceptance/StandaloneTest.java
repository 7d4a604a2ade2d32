package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ovation.acceptance.harness.ChildJvm;
import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standalone edition as a process: how it starts, stops and says that it cannot. */
class StandaloneTest {
    @Test
    void a_stop_and_a_start_keep_everything(@TempDir Path data) {
        try (Standalone standalone = Standalone.start("standalone", data, Map.of());
                Room room = Room.in(standalone)) {
            Member ada = room.attendee("Ada");
            long message = ada.posts("Still here tomorrow").seq();
            room.moderator().pins(message);
            ada.reacts(message, "like");
            standalone.stop();
            standalone.restart();
            assertThat(ada.reads(message).at("/text")).isEqualTo("Still here tomorrow");
            assertThat(ada.freshView().at("/pinned/0/text").asText()).isEqualTo("Still here tomorrow");
            assertThat(ada.freshView().at("/messages/0/reactions/like").asInt()).isEqualTo(1);
            assertThat(ada.posts("And more").seq()).isGreaterThan(message);
        }
    }

    /** It once stayed there, silent and useless, because a taken port is no RuntimeException. */
    @Test
    void a_taken_port_ends_it_and_is_named(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ChildJvm process = ChildJvm.start(
                        "standalone-taken-port",
                        "io.ovation.standalone.Main",
                        List.of("--port", Integer.toString(taken.getLocalPort()), "--data", data.toString()),
                        Map.of("OVATION_MANAGEMENT_PORT", "0"))) {
            await("it ends").atMost(Duration.ofSeconds(30)).until(() -> !process.alive());
            assertThat(process.output())
                    .contains("Port " + taken.getLocalPort() + " cannot be listened on")
                    .contains("Address already in use", "OVATION_PORT");
        }
    }
}
