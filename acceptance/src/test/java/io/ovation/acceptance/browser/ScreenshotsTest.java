package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Standalone;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of docs/screenshots: {@code ./mvnw verify -pl acceptance -am -Dtest=ScreenshotsTest -Dovation.screenshots=true}. */
@EnabledIfSystemProperty(
        named = "ovation.screenshots",
        matches = "true",
        disabledReason = "takes pictures only when asked")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("..", "docs", "screenshots");

    private static final List<Place> PLACES = List.of(
            new Place("agenda", "attendee", "/agenda/?event=demo"),
            new Place("console", "organizer", "/organize/?event=demo"),
            new Place("form", "organizer", "/organize/?event=demo#sessions/new/interactive-room"));

    /**
     * A page besides the demo room.
     *
     * @param name as in the names of screenshots
     */
    private record Place(String name, String role, String path) {}

    @Test
    void both_roles_at_both_widths_light_and_dark(@TempDir Path data) throws IOException {
        Files.createDirectories(FOLDER);
        try (Chromium chromium = Chromium.startOrSkip();
                Standalone standalone = Standalone.start("screenshots", data, Map.of())) {
            BrowserJourneyTest.awaitDemoEvent(standalone);
            BusySession.fill(standalone);
            for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (String role : List.of("attendee", "moderator")) {
                        picture(chromium, standalone, role, screen, scheme);
                    }
                    for (Place place : PLACES) {
                        page(chromium, standalone.address(), place, screen, scheme);
                    }
                }
            }
        }
    }

    private static void picture(
            Chromium chromium, Standalone standalone, String role, Screen screen, ColorScheme scheme) {
        String name = role.equals("moderator") ? "Maya Lindqvist" : "Ada Attendee";
        try (Visitor visitor = chromium.enter(standalone.address(), role, name, screen, scheme)) {
            if (role.equals("moderator")) {
                assertThat(visitor.page().locator(".figure").first()).isVisible();
            }
            visitor.sees("Great, thank you!");
            String where =
                    "%s-%s-%s.png".formatted(role, screen.name(), scheme.name().toLowerCase(Locale.ROOT));
            visitor.photographed(FOLDER.resolve(where));
            new QnaVisitor(visitor).opensTab();
            assertThat(visitor.page().getByText("Will the slides and the recording"))
                    .isVisible();
            visitor.photographed(FOLDER.resolve("qna-" + where));
            InteractionsVisitor here = new InteractionsVisitor(visitor);
            for (String tab : role.equals("moderator") ? List.of("Interactions") : List.of("Feed", "Updates")) {
                here.goesTo(tab);
                assertThat(here.card(tab.equals("Updates") ? "We go on at two" : "Which topic"))
                        .isVisible();
                visitor.photographed(FOLDER.resolve(tab.toLowerCase(Locale.ROOT) + "-" + where));
            }
        }
    }

    private static void page(Chromium chromium, URI gateway, Place place, Screen screen, ColorScheme scheme) {
        try (Visitor visitor = chromium.arrive(gateway, place.role(), place.path(), screen, scheme)) {
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            String file = "%s-%s-%s.png"
                    .formatted(place.name(), screen.name(), scheme.name().toLowerCase(Locale.ROOT));
            visitor.photographed(FOLDER.resolve(file));
        }
    }
}
