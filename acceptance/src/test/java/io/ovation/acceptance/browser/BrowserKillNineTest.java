package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two browsers while the server is killed under them: nobody does anything, and both show the same afterwards. */
class BrowserKillNineTest {
    private static final int BEFORE = 5;
    private static final int ALL = 12;

    @Test
    void browsers_reconnect_by_themselves_and_converge(@TempDir Path data) {
        try (Chromium chromium = Chromium.startOrSkip();
                Standalone standalone = Standalone.start("browser-kill-nine", data, Crowd.UNHURRIED)) {
            BrowserJourneyTest.awaitDemoEvent(standalone);
            try (Visitor mo = enter(chromium, standalone, "moderator", "Maya Lindqvist", Screen.DESKTOP);
                    Visitor ada = enter(chromium, standalone, "attendee", "Ada Attendee", Screen.PHONE)) {
                List<String> wanted = new ArrayList<>();
                for (int line = 1; line <= ALL; line++) {
                    if (line == BEFORE) {
                        standalone.kill();
                    }
                    for (Visitor each : List.of(mo, ada)) {
                        String text = (each == mo ? "Maya's line " : "Ada's line ") + line + ".";
                        each.posts(text);
                        wanted.add(text);
                    }
                }
                ada.sees("Ada's line " + ALL + "."); // waiting to be sent
                long start = System.nanoTime();
                standalone.restart();
                for (Visitor each : List.of(mo, ada)) {
                    Awaitility.await("everything arrives")
                            .atMost(Duration.ofSeconds(60))
                            .until(() -> {
                                List<String> texts = each.texts();
                                return texts.containsAll(wanted)
                                        && each.page()
                                                        .getByText("Waiting for connection")
                                                        .count()
                                                == 0;
                            });
                }
                System.out.printf(
                        "browsers converged %d ms after the restart began%n", (System.nanoTime() - start) / 1_000_000);
                assertThat(lines(mo.texts())).isEqualTo(lines(ada.texts())).hasSize(2 * ALL);
                for (String name : List.of("Maya's", "Ada's")) {
                    assertThat(lines(mo.texts()).stream().filter(text -> text.startsWith(name)))
                            .containsExactlyElementsOf(wanted.stream()
                                    .filter(text -> text.startsWith(name))
                                    .toList());
                }
                assertThat(ada.page().locator(".connection")).hasCount(0);
            }
        }
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().filter(text -> text.contains("'s line ")).toList();
    }

    private static Visitor enter(Chromium chromium, Standalone standalone, String as, String name, Screen screen) {
        return chromium.enter(standalone.address(), as, name, screen, ColorScheme.LIGHT);
    }
}
