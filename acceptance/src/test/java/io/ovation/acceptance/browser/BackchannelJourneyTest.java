package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A moderator and a speaker agree in the backchannel, beside an attendee who learns nothing of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackchannelJourneyTest {
    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("backchannel-journey", data, Crowd.UNHURRIED);
        BrowserJourneyTest.awaitDemoEvent(standalone);
    }

    @AfterAll
    void stop() {
        standalone.close();
        chromium.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESKTOP, Screen.PHONE);
    }

    private Rest admin() {
        return Rest.as(standalone.address(), standalone.tokens().admin());
    }

    /** A session in which the demo's speaker speaks. */
    private String session(String id) {
        Map<String, Object> wanted = Map.of(
                "id",
                id,
                "name",
                "Calm software",
                "startDate",
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                "durationMinutes",
                60,
                "moderators",
                List.of(Map.of("user", "maya", "name", "Maya Lindqvist")),
                "speakers",
                List.of(Map.of("user", "organizer", "name", "Olga Organizer")));
        Rest.Answer created = admin().post("/sessions", wanted);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return id;
    }

    private Visitor enter(String as, String name, Screen screen, String session) {
        Visitor visitor = chromium.enter(standalone.address(), as, name, screen, ColorScheme.LIGHT);
        visitor.page()
                .evaluate("id => document.querySelector('ovation-panel').setAttribute('session-id', id)", session);
        assertThat(visitor.field()).isVisible();
        return visitor;
    }

    private static Locator tab(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Backchannel"));
    }

    private static Locator log(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Backchannel messages"));
    }

    /** The message with these words of its own, not those that quote it. */
    private static Locator message(Visitor visitor, String text) {
        Locator words = visitor.page().locator(".message-text").filter(new Locator.FilterOptions().setHasText(text));
        return log(visitor)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(words))
                .last();
    }

    private static void writes(Visitor visitor, String text) {
        Locator field =
                visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write to the team"));
        field.fill(text);
        field.press("Enter");
    }

    private static void chooses(Visitor visitor, String action, String text) {
        visitor.opensMenuOf(message(visitor, text));
        Locator menu = visitor.page().getByRole(AriaRole.MENU);
        menu.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(action))
                .or(menu.getByRole(AriaRole.MENUITEMCHECKBOX, new Locator.GetByRoleOptions().setName(action)))
                .first()
                .click();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_team_agrees_and_the_attendee_learns_nothing_of_it(Screen screen) {
        String session = session("team-" + screen.name());
        try (Visitor maya = enter("moderator", "Maya Lindqvist", screen, session);
                Visitor olga = enter("organizer", "Olga Organizer", screen, session);
                Visitor ada = enter("attendee", "Ada Attendee", screen, session)) {
            tab(maya).click();
            assertThat(maya.page().getByRole(AriaRole.NOTE)).containsText("team-only area");
            writes(maya, "Two minutes left");
            assertThat(tab(olga)).containsText("1");
            tab(olga).click();
            assertThat(message(olga, "Two minutes left")).isVisible();
            chooses(olga, "Like", "Two minutes left");
            chooses(olga, "Reply", "Two minutes left");
            writes(olga, "On my last slide");
            assertThat(message(maya, "On my last slide")).containsText("Two minutes left");
            assertThat(message(maya, "Two minutes left").locator("button.chip").first())
                    .containsText("1");
            onlyOnesOwn(maya);
            chooses(olga, "Delete", "On my last slide");
            olga.confirms("Delete message");
            assertThat(log(maya)).not().containsText("On my last slide");
            assertThat(Axe.violations(maya.page())).isEmpty();

            assertThat(tab(ada)).hasCount(0);
            assertThat(ada.frames()).noneMatch(frame -> frame.contains("Two minutes") || frame.contains("my last"));
            switchedOff(session, maya);
            for (Visitor each : List.of(maya, olga, ada)) {
                assertThat(each.complaints()).isEmpty();
            }
        }
    }

    private static void onlyOnesOwn(Visitor maya) {
        maya.opensMenuOf(message(maya, "On my last slide"));
        Locator menu = maya.page().getByRole(AriaRole.MENU);
        assertThat(menu).containsText("Copy text");
        assertThat(menu).not().containsText("Delete");
        assertThat(menu).not().containsText("Pin");
        maya.page().keyboard().press("Escape");
    }

    private void switchedOff(String session, Visitor maya) {
        Map<String, ?> off = Map.of("modules", Map.of("backchannel", false));
        assertThat(admin().call("PATCH", "/sessions/" + session, off, null).status())
                .isEqualTo(200);
        assertThat(tab(maya)).hasCount(0);
        assertThat(maya.field()).isVisible();
    }
}
