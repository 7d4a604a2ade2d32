package io.ovation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.acceptance.harness.Place;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Hidden last names on the standalone edition, also after it was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamePrivacyTest implements NameJourney {
    private Standalone standalone;

    @BeforeAll
    void start(@TempDir Path data) {
        standalone = Standalone.start("name-privacy", data, Map.of());
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
    void what_was_hidden_is_hidden_from_the_first_byte_after_a_kill() {
        try (NamedRoom named = NamedRoom.in(standalone)) {
            long first = named.ada().posts("Written with my whole name").seq();
            named.hide(true);
            standalone.kill();
            standalone.restart();

            assertThat(named.everythingBobGets(first))
                    .doesNotContain(named.last())
                    .contains("\"Ada\"");
            named.hide(false);
            assertThat(named.everythingBobGets(first)).contains("Ada " + named.last());
        }
    }
}
