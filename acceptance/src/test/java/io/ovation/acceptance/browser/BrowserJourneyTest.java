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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An attendee and a moderator in two browsers do everything that group chat can by hand, on a desktop and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserJourneyTest {
    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("browser-journey", data, Crowd.UNHURRIED);
        awaitDemoEvent(standalone);
    }

    @AfterAll
    void stop() {
        Stream.of(chromium, standalone).filter(java.util.Objects::nonNull).forEach(BrowserJourneyTest::close);
    }

    private static void close(AutoCloseable some) {
        try {
            some.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void awaitDemoEvent(Standalone standalone) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        Awaitility.await("the demo event")
                .until(() -> admin.get("/sessions").body().at("/sessions/0/id").isTextual());
        String demo = admin.get("/sessions").at("/sessions/0/id");
        Awaitility.await("its pinned message")
                .until(() -> !admin.get("/sessions/" + demo + "/channels/chat/snapshot")
                        .body()
                        .at("/snapshot/view/pinned")
                        .isEmpty());
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESKTOP, Screen.PHONE);
    }

    private Visitor enter(String as, String name, Screen screen) {
        return chromium.enter(standalone.address(), as, name, screen, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everything_that_chat_can_is_done_by_hand_and_seen_live_by_the_other(Screen screen) {
        String who = "Ada On" + screen.name();
        try (Visitor mo = enter("moderator", "Maya Lindqvist", screen);
                Visitor ada = enter("attendee", who, screen)) {
            posting(ada, mo, who, screen.name());
            reacting(ada, mo, screen.name());
            replying(ada, mo, screen.name());
            deleting(ada, mo, screen.name());
            pinning(ada, mo, screen.name());
            blocking(ada, mo, who, screen.name());
            clearing(ada, mo);
            assertThat(ada.complaints()).isEmpty();
            assertThat(mo.complaints()).isEmpty();
        }
    }

    @Test
    void a_chat_that_is_switched_off_goes_from_the_screen_and_comes_back_by_itself() {
        try (Visitor ada = enter("attendee", "Ada Switched", Screen.DESKTOP)) {
            ada.posts("Before the break");
            assertThat(ada.log()).isVisible();
            switchChat(false);
            assertThat(ada.log()).isHidden();
            switchChat(true);
            // Meanwhile the questions were in front, and nobody is torn away from what they read.
            ada.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^Chat")))
                    .click();
            assertThat(ada.log()).isVisible();
            ada.sees("Before the break");
            ada.posts("After the break");
            ada.sees("After the break");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    private void switchChat(boolean on) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        String demo = admin.get("/sessions").at("/sessions/0/id");
        Rest.Answer switched = admin.call("PATCH", "/sessions/" + demo, Map.of("modules", Map.of("chat", on)), null);
        assertThat(switched.status()).as(switched.text()).isEqualTo(200);
    }

    private static void posting(Visitor ada, Visitor mo, String who, String screen) {
        ada.posts("Hello from " + screen);
        mo.sees("Hello from " + screen);
        Locator row = mo.message("Hello from " + screen);
        assertThat(row).containsText(who);
        assertThat(row.locator("time")).isVisible();
        mo.posts("Welcome on " + screen);
        ada.sees("Welcome on " + screen);
        assertThat(ada.message("Welcome on " + screen)).containsText("Moderator");
    }

    private static void reacting(Visitor ada, Visitor mo, String screen) {
        mo.chooses("Like", "Hello from " + screen);
        ada.seesReaction("Hello from " + screen, "Like", 1);
        ada.chooses("Like", "Hello from " + screen);
        mo.seesReaction("Hello from " + screen, "Like", 2);
        ada.chooses("Laugh", "Welcome on " + screen);
        mo.seesReaction("Welcome on " + screen, "Laugh", 1);
    }

    private static void replying(Visitor ada, Visitor mo, String screen) {
        mo.chooses("Reply", "Hello from " + screen);
        assertThat(mo.page().getByText("Replying to Ada On" + screen)).isVisible();
        mo.posts("Nice to see you");
        Locator reply = ada.message("Nice to see you").last();
        assertThat(reply).containsText("Hello from " + screen);
    }

    private static void deleting(Visitor ada, Visitor mo, String screen) {
        ada.posts("My mistake on " + screen);
        mo.sees("My mistake on " + screen);
        ada.chooses("Delete message", "My mistake on " + screen);
        ada.confirms("Delete message");
        mo.sees("This message was deleted by its author");
        mo.doesNotSee("My mistake on " + screen);
        ada.posts("Buy my soap on " + screen);
        mo.chooses("Delete message", "Buy my soap on " + screen);
        mo.confirms("Delete message");
        ada.sees("This message was removed by a moderator");
        ada.doesNotSee("Buy my soap on " + screen);
    }

    private static void pinning(Visitor ada, Visitor mo, String screen) {
        mo.chooses("Pin to the top", "Welcome on " + screen);
        assertThat(ada.pins()).containsText("Welcome on " + screen);
        mo.chooses("Unpin", "Welcome on " + screen);
        assertThat(ada.pins().filter(new Locator.FilterOptions().setHasText("Welcome on " + screen)))
                .hasCount(0);
        ada.opensMenuOf("Welcome on " + screen);
        assertThat(ada.page().getByText("Pin to the top")).hasCount(0);
        ada.page().keyboard().press("Escape");
    }

    private static void blocking(Visitor ada, Visitor mo, String who, String screen) {
        mo.chooses("Block " + who + " from chat", "Hello from " + screen);
        mo.confirms("Block from chat");
        assertThat(ada.page()
                        .getByText("A moderator has blocked you from writing in this chat.")
                        .first())
                .isVisible();
        assertThat(ada.field()).hasCount(0);
        mo.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Blocked people"))
                .click();
        mo.button("Unblock " + who).click();
        mo.button("Close").click();
        assertThat(ada.field()).isVisible();
        ada.posts("Thank you for " + screen);
        mo.sees("Thank you for " + screen);
    }

    private static void clearing(Visitor ada, Visitor mo) {
        mo.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Clear history").setExact(true))
                .first()
                .click();
        mo.confirms("Clear history");
        assertThat(ada.page().getByText("No messages yet")).isVisible();
        ada.posts("A new beginning");
        mo.sees("A new beginning");
        ada.reloads();
        ada.sees("A new beginning");
        assertThat(ada.texts()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_draft_survives_a_reload(Screen screen) {
        try (Visitor ada = enter("attendee", "Dora Draft", screen)) {
            ada.field().fill("Half a thou");
            ada.reloads();
            assertThat(ada.field()).hasValue("Half a thou");
        }
    }

    @Test
    void scrolling_back_shows_older_messages_and_a_jump_back_to_the_latest() {
        try (Visitor mo = enter("moderator", "Maya Lindqvist", Screen.DESKTOP)) {
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            String demo = admin.get("/sessions").at("/sessions/0/id");
            for (int line = 1; line <= 70; line++) {
                admin.post("/sessions/" + demo + "/chat/messages", Map.of("text", "line " + line + " of many"));
            }
            mo.sees("line 70 of many");
            mo.reloads();
            mo.sees("line 70 of many");
            Awaitility.await("the first line").until(() -> {
                mo.log().evaluate("scroller => { scroller.scrollTop = 0; }");
                return mo.message("line 2 of many").count() == 1;
            });
            mo.button("Latest messages").click();
            assertThat(mo.message("line 70 of many")).isInViewport();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nobody_stumbles_over_any_screen_in_either_role_light_or_dark(Screen screen) {
        try (Visitor mo = enter("moderator", "Maya Lindqvist", screen);
                Visitor ada = enter("attendee", "Axel Axe", screen)) {
            ada.posts("Look at me on " + screen.name());
            mo.sees("Look at me on " + screen.name());
            mo.chooses("Like", "Look at me on " + screen.name());
            for (Visitor each : List.of(ada, mo)) {
                each.seesReaction("Look at me on " + screen.name(), "Like", 1);
                accessible(each, "the chat");
                each.opensMenuOf("Look at me on " + screen.name());
                accessible(each, "a message's menu");
                each.page().keyboard().press("Escape");
                each.button("Panel options").click();
                accessible(each, "the panel's menu");
                each.page().keyboard().press("Escape");
            }
            mo.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Blocked people"))
                    .click();
            accessible(mo, "blocked people");
            mo.button("Close").click();
            mo.chooses("Delete message", "Look at me on " + screen.name());
            accessible(mo, "the question before a deletion");
            assertThat(ada.complaints()).isEmpty();
            assertThat(mo.complaints()).isEmpty();
        }
    }

    private static void accessible(Visitor visitor, String what) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.looksIn(scheme);
            assertThat(Axe.violations(visitor.page()))
                    .as(what + " in " + scheme)
                    .isEmpty();
        }
    }

    @Test
    void the_login_page_is_accessible_and_lets_one_in_by_hand() {
        try (Visitor visitor = enter("attendee", "Lena Login", Screen.DESKTOP)) {
            visitor.page().navigate(standalone.address() + "/dev/login/");
            accessible(visitor, "the login");
            visitor.page().getByRole(AriaRole.BUTTON).first().click();
            visitor.page().waitForURL("**/demo/");
            assertThat(visitor.field()).isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
