package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A moderator sees in one browser who watches in another, and has the Assistant tab as long as the session has the assistant. */
class DashboardJourneyTest {
    private static final Map<String, String> QUICK = Map.of("OVATION_DASHBOARD_MEASURE_MILLIS", "300");

    private static Locator figure(Visitor moderator, String name) {
        return moderator
                .page()
                .locator(".figure", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("dd")
                .first();
    }

    private static Locator assistantTab(Visitor moderator) {
        return moderator.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Assistant"));
    }

    private static void assistant(Rest admin, String session, boolean on) {
        Rest.Answer done = admin.call("PATCH", "/sessions/" + session, Map.of("assistant", on), null);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    @Test
    void a_moderator_sees_who_watches_and_the_assistant_comes_and_goes(@TempDir Path data) throws Exception {
        try (Chromium chromium = Chromium.startOrSkip();
                Standalone standalone = Standalone.start("dashboard-journey", data, QUICK)) {
            BrowserJourneyTest.awaitDemoEvent(standalone);
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            String session = admin.get("/sessions").at("/sessions/0/id");
            try (Visitor maya = enter(chromium, standalone, "moderator", "Maya Lindqvist");
                    Visitor ada = enter(chromium, standalone, "attendee", "Ada Attendee")) {
                assertThat(figure(maya, "Attendees")).hasText("1");
                assertThat(figure(maya, "Turnout")).containsText("%");
                assertThat(assistantTab(maya)).isHidden();
                assistant(admin, session, true);
                assistantTab(maya).click();
                assertThat(figure(maya, "Time to end")).containsText("min");
                assertThat(figure(maya, "Chat mood")).isVisible();
                assertThat(figure(maya, "Turnout")).isHidden();
                opensWhatIsSuggested(maya);
                assistant(admin, session, false);
                assertThat(assistantTab(maya)).isHidden();
                assertThat(figure(maya, "Turnout")).isVisible();
                assertThat(figure(maya, "Chat mood")).isHidden();
                assertThat(assistantTab(ada)).isHidden();
                assertThat(ada.frames()).noneMatch(frame -> frame.contains("figures"));
                assertThat(List.of(maya, ada))
                        .allMatch(visitor -> visitor.complaints().isEmpty());
            }
        }
    }

    /** The words are there and wait for the moderator, who sends nothing here. */
    private static void opensWhatIsSuggested(Visitor maya) {
        choose(maya, "Select poll: ");
        assertThat(maya.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("New: Poll").setExact(true)))
                .isVisible();
        assertThat(filledIn(maya, "Question")).not().hasValue("");
        assistantTab(maya).click();
        choose(maya, "Select chat message: ");
        assertThat(filledIn(maya, "Write your message")).not().hasValue("");
    }

    private static void choose(Visitor maya, String which) {
        maya.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + which)))
                .first()
                .click();
    }

    private static Locator filledIn(Visitor maya, String field) {
        return maya.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(field).setExact(true));
    }

    private static Visitor enter(Chromium chromium, Standalone standalone, String role, String name) {
        return chromium.enter(standalone.address(), role, name, Screen.DESKTOP, ColorScheme.LIGHT);
    }
}
