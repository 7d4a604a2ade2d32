package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People react, and it floats over everybody's screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReactionsJourneyTest {
    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("reactions-journey", data, Crowd.UNHURRIED);
        BrowserJourneyTest.awaitDemoEvent(standalone);
    }

    @AfterAll
    void stop() {
        standalone.close();
        chromium.close();
    }

    private Rest admin() {
        return Rest.as(standalone.address(), standalone.tokens().admin());
    }

    private void session(String id) {
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
                List.of(Map.of("user", "maya", "name", "Maya Lindqvist")));
        Rest.Answer created = admin().post("/sessions", wanted);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
    }

    private Visitor enter(String name, Screen screen, String session) {
        Visitor visitor = chromium.enter(standalone.address(), "attendee", name, screen, ColorScheme.LIGHT);
        visitor.page()
                .evaluate("id => document.querySelector('ovation-panel').setAttribute('session-id', id)", session);
        assertThat(visitor.field()).isVisible();
        return visitor;
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Reactions"));
    }

    /** Something of the person's page that stays for a while only: noted by the page itself, so that no look comes too late. */
    private static void notes(Visitor visitor) {
        visitor.page().evaluate("""
                () => {
                  window.floated = [];
                  const look = new MutationObserver((changes) => {
                    for (const {addedNodes} of changes) for (const node of addedNodes) {
                      const all = node.querySelectorAll ? [node, ...node.querySelectorAll('*')] : [];
                      for (const each of all) {
                        if (each.classList.contains('reactions-sprite')) window.floated.push(each.dataset.reaction);
                      }
                    }
                  });
                  look.observe(document.querySelector('ovation-panel').shadowRoot, {childList: true, subtree: true});
                }""");
    }

    private static void floated(Visitor visitor, String... reactions) {
        String expected = String.join(",", reactions);
        visitor.page().waitForFunction("expected => window.floated.join() === expected", expected);
    }

    @Test
    void what_one_taps_floats_over_everyones_screen_once_and_not_for_those_who_do_not_want_it() {
        session("reactions-float");
        try (Visitor ada = enter("Ada Attendee", Screen.DESKTOP, "reactions-float");
                Visitor bela = enter("Bela Becker", Screen.DESKTOP, "reactions-float")) {
            assertThat(row(ada)).isVisible();
            assertThat(row(bela)).isVisible();
            notes(ada);
            notes(bela);

            ada.button("Heart").click();

            Locator heart = bela.page().locator(".reactions-sprite[data-reaction='heart']");
            assertThat(heart).hasCount(1);
            floated(bela, "heart");
            floated(ada, "heart");
            bela.page().keyboard().press("Tab");
            bela.button("Clap").focus();
            bela.page().keyboard().press("Enter");
            floated(ada, "heart", "clap");
            floated(bela, "heart", "clap");
            assertThat(Axe.violations(ada.page())).isEmpty();

            bela.togglesSetting("Show floating reactions");
            ada.button("Wow").click();
            floated(ada, "heart", "clap", "wow");
            bela.page().waitForFunction("() => window.floated.length === 2");
            bela.reloads();
            bela.page()
                    .evaluate("document.querySelector('ovation-panel').setAttribute('session-id', 'reactions-float')");
            assertThat(row(bela)).isVisible();
            notes(bela);
            bela.button("Smile").click();
            floated(ada, "heart", "clap", "wow", "smile");
            assertThat(bela.page().evaluate("() => window.floated.length")).isEqualTo(0);
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void switched_off_in_the_session_they_are_gone_on_open_screens() {
        session("reactions-off");
        try (Visitor ada = enter("Ada Attendee", Screen.DESKTOP, "reactions-off")) {
            assertThat(row(ada)).isVisible();
            switched("reactions-off", false);
            assertThat(row(ada)).hasCount(0);
            switched("reactions-off", true);
            assertThat(row(ada)).isVisible();
        }
    }

    private void switched(String session, boolean on) {
        Rest.Answer changed =
                admin().call("PATCH", "/sessions/" + session, Map.of("modules", Map.of("reactions", on)), null);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    }

    @Test
    void who_wants_no_motion_gets_a_counter_that_stands_still() {
        session("reactions-calm");
        try (Visitor ada = enter("Ada Attendee", Screen.DESKTOP, "reactions-calm");
                Visitor bela = enter("Bela Becker", Screen.DESKTOP, "reactions-calm")) {
            ada.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(row(ada)).isVisible();
            notes(ada);
            bela.button("Thinking").click();
            bela.button("Thinking").click();
            assertThat(ada.page().locator(".reactions-counter")).containsText("🤔 2");
            assertThat(ada.page().evaluate("() => window.floated.length")).isEqualTo(0);
        }
    }

    @Test
    void on_a_phone_they_stand_behind_the_clapping_hands_and_float_over_the_panel() {
        session("reactions-phone");
        try (Visitor ada = enter("Ada Attendee", Screen.PHONE, "reactions-phone")) {
            Locator hands = ada.button("Reactions");
            assertThat(hands).isVisible();
            assertThat(row(ada)).hasCount(0);
            hands.click();
            assertThat(row(ada)).isVisible();
            assertThat(Axe.violations(ada.page())).isEmpty();
            for (String name : new String[] {"Clap", "Heart", "Thinking", "Wow", "Smile"}) {
                BoundingBox box = ada.button(name).boundingBox();
                assertThat(box.width).as(name).isGreaterThanOrEqualTo(44);
                assertThat(box.height).as(name).isGreaterThanOrEqualTo(44);
            }
            ada.button("Clap").click();
            BoundingBox sky = ada.page().locator(".reactions-sky").boundingBox();
            assertThat(sky.x).isGreaterThanOrEqualTo(0);
            assertThat(sky.x + sky.width).isLessThanOrEqualTo(390);
            assertThat(ada.field()).isVisible();
        }
    }
}
