package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people choose for themselves, done by hand in real browsers and seen by others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalBrowserTest {
    private static final String LAST = "Zanzibarth";

    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("browser-personal", data, Crowd.UNHURRIED);
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

    private Visitor enter(String as, String name, Screen screen) {
        return chromium.enter(standalone.address(), as, name, screen, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void hiding_the_last_name_changes_others_screens_and_not_the_teams(Screen screen) {
        String early = "Hello from " + screen;
        String late = "And again from " + screen;
        try (Visitor ada = enter("attendee", "Ada " + LAST, screen);
                Visitor bob = enter("attendee", "Bob Builder", screen);
                Visitor mo = enter("moderator", "Maya Lindqvist", screen)) {
            ada.posts(early);
            bob.sees(early);
            assertThat(bob.message(early)).containsText("Ada " + LAST);

            ada.togglesSetting("Show my last name");
            assertThat(bob.message(early)).not().containsText(LAST);
            assertThat(bob.message(early)).containsText("Ada");
            mo.sees(early);
            assertThat(mo.message(early)).containsText("Ada " + LAST);
            assertThat(mo.message(early)).containsText("Others see only the first name");

            ada.posts(late);
            bob.sees(late);
            bob.reloads();
            bob.sees(late);
            assertThat(bob.page().content()).doesNotContain(LAST);
            mo.sees(late);
            assertThat(mo.log()).containsText("Ada " + LAST);

            ada.togglesSetting("Show my last name");
            assertThat(bob.message(early)).containsText("Ada " + LAST);
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void an_attendee_reads_chooses_accepts_and_is_in_and_before_that_no_frame_of_the_chat_came(Screen screen) {
        String secret = "Only for those who accepted, on " + screen;
        try (Visitor mo = enter("moderator", "Maya Lindqvist", screen)) {
            mo.posts(secret);
            mo.sees(secret);
            asksFor("This session is recorded, also on " + screen);
            try (Visitor ada = chromium.waiting(standalone.address(), "Ada " + LAST, screen)) {
                accepts(ada, secret);
                String first = "Here I am on " + screen;
                ada.posts(first);
                mo.sees(first);
                assertThat(mo.message(first)).containsText("Others see only the first name");
                ada.reloads();
                assertThat(ada.complaints()).isEmpty();
            } finally {
                asksFor(null);
            }
        }
    }

    private void accepts(Visitor ada, String secret) {
        Locator popup = ada.page().getByRole(AriaRole.DIALOG);
        assertThat(popup).containsText("This session is recorded");
        assertThat(Axe.violations(ada.page())).isEmpty();
        ada.page().keyboard().press("Escape");
        assertThat(ada.field()).hasCount(0);
        if (popup.count() == 0) {
            ada.button("Read and accept").click();
        }
        popup.getByRole(AriaRole.SWITCH, new Locator.GetByRoleOptions().setName("Show my last name"))
                .uncheck();
        assertThat(ada.frames()).noneMatch(frame -> frame.contains("\"op\":\"events\"") || frame.contains(secret));
        assertThat(ada.frames()).noneMatch(frame -> frame.contains("\"op\":\"subscribed\""));
        ada.button("Accept").click();
        assertThat(ada.field()).isVisible();
        ada.sees(secret);
    }

    /** Sets the text of the demo session; null takes it away. */
    private void asksFor(@Nullable String text) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        String demo = admin.get("/sessions").at("/sessions/0/id");
        String change = text == null ? "{\"consent\": null}" : "{\"consent\": \"" + text + "\"}";
        Rest.Answer changed = admin.call("PATCH", "/sessions/" + demo, change, null);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    }
}
