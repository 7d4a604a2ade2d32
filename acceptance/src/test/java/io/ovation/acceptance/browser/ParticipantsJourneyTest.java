package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A moderator on a desktop acts on people from the list; an attendee on a phone sees what comes of it. */
class ParticipantsJourneyTest {
    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator group(Visitor maya, String name) {
        return maya.page().locator(".participants-group").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator row(Locator within, String name) {
        return within.locator(".participant").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void chooses(Visitor maya, String name, String action) {
        button(maya.page().locator(".participants"), "Actions for " + name).click();
        Locator menu = maya.page().getByRole(AriaRole.MENU);
        menu.getByText(action, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Locator tab(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void a_moderator_sees_who_comes_finds_them_and_sends_one_away(@TempDir Path data) throws Exception {
        try (Chromium chromium = Chromium.startOrSkip();
                Standalone standalone = Standalone.start("participants-journey", data, Map.of())) {
            BrowserJourneyTest.awaitDemoEvent(standalone);
            try (Visitor maya = enter(chromium, standalone, "moderator", "Maya Lindqvist", Screen.DESKTOP)) {
                tab(maya, "Participants").click();
                assertThat(row(group(maya, "Viewers"), "(you)")).isVisible();
                try (Visitor ada = enter(chromium, standalone, "attendee", "Ada Attendee", Screen.PHONE)) {
                    comingAndFinding(maya, ada);
                    speaking(maya, ada);
                    sendingAway(maya, ada);
                    assertThat(ada.complaints()).isEmpty();
                }
                assertThat(maya.complaints()).isEmpty();
            }
        }
    }

    private static void comingAndFinding(Visitor maya, Visitor ada) {
        assertThat(row(group(maya, "Viewers"), "Ada Attendee")).isVisible();
        assertThat(tab(ada, "Participants")).hasCount(0);
        Locator search =
                maya.page().getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search participants"));
        search.fill("att");
        assertThat(maya.page().getByText("1 person found")).isVisible();
        assertThat(row(group(maya, "Viewers"), "Ada Attendee")).isVisible();
        search.fill("");
        assertThat(row(group(maya, "Viewers"), "(you)")).isVisible();
    }

    private static void speaking(Visitor maya, Visitor ada) {
        chooses(maya, "Ada Attendee", "Set as speaker");
        assertThat(row(group(maya, "Viewers"), "Ada Attendee")).containsText("Speaker");
        assertThat(tab(ada, "Backchannel")).isVisible();
        chooses(maya, "Ada Attendee", "Set as attendee");
        assertThat(tab(ada, "Backchannel")).hasCount(0);
    }

    private static void sendingAway(Visitor maya, Visitor ada) {
        chooses(maya, "Ada Attendee", "Remove from room");
        maya.confirms("Remove");
        assertThat(ada.page().getByText("A moderator has removed you from this session."))
                .isVisible();
        assertThat(row(group(maya, "Viewers"), "Ada Attendee")).hasCount(0);
        group(maya, "Removed").locator(".participants-fold").click();
        button(group(maya, "Removed"), "Let Ada Attendee in again").click();
        assertThat(group(maya, "Removed")).hasCount(0);
        button(ada.page().locator("ovation-panel"), "Reconnect").click();
        assertThat(row(group(maya, "Viewers"), "Ada Attendee")).isVisible();
    }

    private static Visitor enter(Chromium chromium, Standalone standalone, String role, String name, Screen screen) {
        return chromium.enter(standalone.address(), role, name, screen, ColorScheme.LIGHT);
    }
}
