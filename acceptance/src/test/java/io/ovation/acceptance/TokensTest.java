package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.acceptance.harness.Member;
import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Room;
import io.ovation.acceptance.harness.Standalone;
import io.ovation.acceptance.harness.Tokens;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tokens on the standalone edition, and what is left of it when it is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest implements TokenJourney {
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("tokens", data, Map.of());
    }

    @AfterAll
    void stop() {
        standalone.close();
    }

    @Override
    public Place place() {
        return standalone;
    }

    @Test
    void what_is_ended_and_retired_stays_so_when_the_process_is_killed(@TempDir Path data) {
        try (Standalone killed = Standalone.start("tokens-killed", data, Map.of());
                Room room = Room.in(killed)) {
            Member ada = room.attendee("Ada");
            Member ben = room.attendee("Ben");
            Rest.kaltura(killed.address(), "session", "end", Map.of("ks", ada.token()));
            Rest first = Rest.as(killed.address(), killed.tokens().admin());
            Rest.Answer added = first.post("/secrets", Map.of());
            Tokens fresh = new Tokens("102", added.at("/secret"));
            killed.kill();
            killed.restart();
            assertThat(ada.mine().code()).isEqualTo("token-revoked");
            assertThat(ben.mine().status()).isEqualTo(200);

            Rest admin = Rest.as(killed.address(), fresh.admin());
            String old = admin.get("/secrets").at("/secrets/0/id");
            assertThat(admin.delete("/secrets/" + old).at("/state")).isEqualTo("retired");
            killed.kill();
            killed.restart();
            assertThat(ben.mine().code()).isEqualTo("token-invalid");
            assertThat(room.holding(fresh.user("ben", "Ben", "Attendee")).mine().status())
                    .isEqualTo(200);
            assertThat(killed.output())
                    .doesNotContain(added.at("/secret"), ada.token().substring(0, 30));
        }
    }
}
