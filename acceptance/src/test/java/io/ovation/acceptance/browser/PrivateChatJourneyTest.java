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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two attendees of the demo, one of them on a phone, find each other and write, and the moderator beside them learns nothing of it. */
class PrivateChatJourneyTest {
    private static final String SECRET = "Shall we have lunch?";

    private static Locator area(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Private chat"));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator log(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.LOG,
                        new Page.GetByRoleOptions().setName("Messages").setExact(true));
    }

    private static void writes(Visitor visitor, String to, String text) {
        Locator field =
                visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write to " + to));
        field.fill(text);
        field.press("Enter");
        assertThat(log(visitor)).containsText(text);
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page().locator("button.private-row", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void two_people_connect_write_and_part_and_nobody_else_can_tell(@TempDir Path data) {
        try (Chromium chromium = Chromium.startOrSkip();
                Standalone standalone = Standalone.start("private-journey", data, Map.of())) {
            BrowserJourneyTest.awaitDemoEvent(standalone);
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            String session = admin.get("/sessions").at("/sessions/0/id");
            try (Visitor maya = enter(chromium, standalone, "moderator", "Maya Lindqvist", Screen.DESKTOP);
                    Visitor ada = enter(chromium, standalone, "attendee", "Ada Attendee", Screen.DESKTOP);
                    Visitor lin = enter(chromium, standalone, "attendee", "Lin Okafor", Screen.PHONE)) {
                area(lin).click();
                assertThat(lin.page().getByText("No private chats yet")).isVisible();
                area(ada).click();
                connects(ada, lin);
                writesAndReads(ada, lin);
                reports(lin);
                parts(ada, lin);
                try (Visitor olu = enter(chromium, standalone, "organizer", "Olu Adeyemi", Screen.DESKTOP)) {
                    settles(olu);
                }
                area(maya).click();
                assertThat(maya.page().getByText("No private chats yet")).isVisible();
                assertThat(button(maya, "Reports")).hasCount(0);
                assertThat(maya.frames()).noneMatch(frame -> frame.contains("lunch") || frame.contains("connection-"));
                off(admin, session);
                assertThat(area(ada)).isHidden();
                assertThat(area(lin)).isHidden();
                assertThat(List.of(maya, ada, lin))
                        .allMatch(visitor -> visitor.complaints().isEmpty());
            }
        }
    }

    private static void connects(Visitor ada, Visitor lin) {
        button(ada, "Connect with attendees").click();
        assertThat(ada.page().getByText("People in this session")).isVisible();
        assertThat(button(ada, "Connect with Lin Okafor")).isVisible();
        ada.page().getByRole(AriaRole.SEARCHBOX).fill("okaf");
        assertThat(ada.page().getByText("Participants of the event")).isVisible();
        button(ada, "Connect with Lin Okafor").click();
        assertThat(ada.page().getByText("Waiting for an answer")).isVisible();
        assertThat(Axe.violations(ada.page())).isEmpty();
        assertThat(lin.page().getByText("Would like to connect with you").first())
                .isVisible();
        assertThat(Axe.violations(lin.page())).isEmpty();
        button(lin, "Accept the request of Ada Attendee").click();
        assertThat(lin.page().getByText("You are connected")).isVisible();
        button(ada, "Open the chat with Lin Okafor").click();
    }

    private static void writesAndReads(Visitor ada, Visitor lin) {
        writes(ada, "Lin Okafor", SECRET);
        assertThat(row(lin, "Ada Attendee")).containsText(SECRET);
        assertThat(row(lin, "Ada Attendee").locator(".private-unread")).containsText("1");
        row(lin, "Ada Attendee").click();
        assertThat(log(lin)).containsText(SECRET);
        writes(lin, "Ada Attendee", "At noon, by the door");
        assertThat(log(ada)).containsText("At noon, by the door");
        assertThat(Axe.violations(ada.page())).isEmpty();
        assertThat(Axe.violations(lin.page())).isEmpty();
        log(ada).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete this message"))
                .first()
                .click();
        assertThat(log(lin)).not().containsText(SECRET);
        button(lin, "Back to your private chats").click();
        assertThat(row(lin, "Ada Attendee").locator(".private-unread")).hasCount(0);
    }

    private static void reports(Visitor lin) {
        row(lin, "Ada Attendee").click();
        button(lin, "More about this person").click();
        lin.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Report"))
                .click();
        lin.page().getByLabel("Harassment").check();
        lin.page().getByLabel("More about it (if you like)").fill("Since noon");
        assertThat(Axe.violations(lin.page())).isEmpty();
        lin.confirms("Report");
        assertThat(lin.page().getByText("Thank you. The organizers have your report."))
                .isVisible();
        button(lin, "Back to your private chats").click();
    }

    private static void settles(Visitor olu) {
        // The team's tabs come a moment later than the others, which then move.
        assertThat(olu.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Interactions")))
                .isVisible();
        area(olu).click();
        button(olu, "Reports").click();
        assertThat(olu.page().getByText("Since noon")).isVisible();
        olu.page().locator("summary").click();
        assertThat(olu.page().getByText("At noon, by the door")).isVisible();
        assertThat(Axe.violations(olu.page())).isEmpty();
        button(olu, "Settle the report about Ada Attendee").click();
        assertThat(olu.page().getByText("Nobody has reported anybody, or all of it is settled."))
                .isVisible();
    }

    private static void parts(Visitor ada, Visitor lin) {
        row(lin, "Ada Attendee").click();
        button(lin, "More about this person").click();
        lin.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Block"))
                .click();
        lin.confirms("Block");
        assertThat(lin.page().getByText("You have blocked this person")).isVisible();
        ada.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write to Lin Okafor"))
                .fill("Still there?");
        ada.page().keyboard().press("Enter");
        assertThat(ada.page().getByText("This person cannot be reached by private chat."))
                .isVisible();
        assertThat(log(ada)).containsText("Still there?");
    }

    private static void off(Rest admin, String session) {
        Rest.Answer done =
                admin.call("PATCH", "/sessions/" + session, Map.of("modules", Map.of("privateChat", false)), null);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    private static Visitor enter(Chromium chromium, Standalone standalone, String role, String name, Screen screen) {
        return chromium.enter(standalone.address(), role, name, screen, ColorScheme.LIGHT);
    }
}
