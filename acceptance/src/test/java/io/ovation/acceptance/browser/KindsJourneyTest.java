package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People on the pages of sessions of each kind whose picture is not a room for all (SES-2), on a desktop and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsJourneyTest {
    /** Milliseconds at which the video would have begun, had it been played without a pause; the browsers share a clock. */
    private static final String BEGAN = "video => Date.now() - video.currentTime * 1000";

    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("kinds-journey", data, Crowd.UNHURRIED);
    }

    @AfterAll
    void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
            standalone.close();
        }
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESKTOP, Screen.PHONE);
    }

    private String session(String id, String kind, Instant start, Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "id",
                id,
                "name",
                "The new release",
                "type",
                kind,
                "startDate",
                start.toString(),
                "durationMinutes",
                60,
                "moderators",
                List.of(
                        Map.of("user", "moderator", "name", "Maya Lindqvist"),
                        Map.of("user", "maya", "name", "Maya"))));
        wanted.putAll(more);
        Rest.Answer made = admin().post("/sessions", wanted);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return id;
    }

    private Rest admin() {
        return Rest.as(standalone.address(), standalone.tokens().admin());
    }

    private void change(String session, Object fields) {
        Rest.Answer answer = admin().call("PATCH", "/sessions/" + session, fields, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Visitor enter(String as, String session, Screen screen, Videos videos) {
        Visitor visitor = chromium.arrive(standalone.address(), as, "/agenda/", screen, ColorScheme.LIGHT);
        videos.serve(visitor.page());
        visitor.page().navigate(standalone.address() + "/session/#" + session);
        return visitor;
    }

    private static Locator player(Visitor visitor) {
        return visitor.page().locator("ovation-player");
    }

    private static Locator video(Visitor visitor) {
        return player(visitor).locator("video");
    }

    private static Locator button(Visitor visitor, String name) {
        return player(visitor)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void says(Visitor visitor, String words) {
        assertThat(player(visitor).getByText(words)).isVisible();
    }

    private static void plays(Visitor visitor) {
        assertThat(player(visitor).locator("[data-state=playing]")).isVisible();
        double before = at(visitor);
        await().pollInSameThread().until(() -> at(visitor) > before + 0.2);
    }

    private static double at(Visitor visitor) {
        return ((Number) video(visitor).evaluate("video => video.currentTime")).doubleValue();
    }

    /** Sees the moment that the clock says, within a second. */
    private static void isAtTheMoment(Visitor visitor, Instant start) {
        await().atMost(Duration.ofSeconds(10))
                .pollInSameThread()
                .until(() -> Math.abs(began(visitor) - start.toEpochMilli()) < 1000);
    }

    private static double began(Visitor visitor) {
        return ((Number) video(visitor).evaluate(BEGAN)).doubleValue();
    }

    private static void nothingInTheWay(Visitor... visitors) {
        for (Visitor each : visitors) {
            assertThat(Axe.violations(each.page())).isEmpty();
            assertThat(each.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everybody_sees_the_same_moment_of_a_recording_until_it_is_over(Screen screen) {
        Videos videos = new Videos();
        Instant start = Instant.now().minusSeconds(4);
        Map<String, String> media = Map.of("address", Videos.RECORDING);
        String session = session("recorded-" + screen.name(), "pre-recorded", start, Map.of("media", media));
        try (Visitor ada = enter("attendee", session, screen, videos);
                Visitor maya = enter("moderator", session, screen, videos)) {
            plays(ada);
            plays(maya);
            isAtTheMoment(ada, start);
            isAtTheMoment(maya, start);
            assertThat(Math.abs(began(ada) - began(maya))).isLessThan(1000);
            nothingInTheWay(ada);

            assertThat((Boolean) video(ada).evaluate("video => video.muted")).isTrue();
            button(ada, "Turn the sound on").first().click();
            assertThat((Boolean) video(ada).evaluate("video => video.muted")).isFalse();
            goingElsewhereIsUndone(ada, start);
            aPauseIsNotMadeUpFor(ada, start);

            change(session, Map.of("startDate", Instant.now().minusSeconds(60).toString()));
            says(ada, "This session has ended");
            says(maya, "This session has ended");
            nothingInTheWay(ada, maya);
        }
    }

    private static void goingElsewhereIsUndone(Visitor ada, Instant start) {
        video(ada).evaluate("video => { video.currentTime = 38; }");
        isAtTheMoment(ada, start);
    }

    private static void aPauseIsNotMadeUpFor(Visitor ada, Instant start) {
        player(ada).hover();
        button(ada, "Pause").click();
        await().pollInSameThread().until(() -> began(ada) - start.toEpochMilli() > 1500);
        button(ada, "Play").first().click();
        plays(ada);
        isAtTheMoment(ada, start);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_broadcast_is_waited_for_begins_by_itself_and_ends(Screen screen) {
        Videos videos = new Videos();
        Instant later = Instant.now().plusSeconds(7_200);
        Map<String, String> media = Map.of("address", Videos.BROADCAST);
        String session = session("live-" + screen.name(), "live-webcast", later, Map.of("media", media));
        try (Visitor ada = enter("attendee", session, screen, videos);
                Visitor maya = enter("moderator", session, screen, videos)) {
            says(ada, "Starts in");
            assertThat(player(ada).getByRole(AriaRole.TIMER)).containsText("59 minutes");
            assertThat(video(ada)).hasCount(0);
            nothingInTheWay(ada);

            change(session, Map.of("startDate", Instant.now().plusSeconds(2).toString()));
            for (Visitor each : List.of(ada, maya)) {
                plays(each);
                assertThat(player(each).getByText("Live", new Locator.GetByTextOptions().setExact(true)))
                        .hasCount(1);
            }
            assertThat(button(maya, "Show captions")).hasCount(1);
            nothingInTheWay(ada, maya);

            change(session, "{\"media\":null}");
            says(ada, "No video has been set");
            says(maya, "Organizers set its address in the console");
            assertThat(player(ada).getByText("Organizers")).hasCount(0);
            change(session, Map.of("startDate", later.minusSeconds(20_000).toString()));
            says(ada, "This session has ended");
            nothingInTheWay(ada, maya);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void in_a_diy_webcast_the_team_speaks_and_attendees_watch(Screen screen) {
        String session = session("diy-" + screen.name(), "diy-live-webcast", Instant.now(), Map.of());
        Videos videos = new Videos();
        try (Visitor ada = enter("attendee", session, screen, videos);
                Visitor maya = enter("moderator", session, screen, videos)) {
            Locator start = maya.page()
                    .locator("ovation-room")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start meeting"));
            start.click();
            Locator room = ada.page().locator("ovation-room");
            Locator buttons = room.getByRole(AriaRole.BUTTON);
            assertThat(room.getByText("Nobody is on the stage")).isVisible();
            assertThat(buttons.filter(new Locator.FilterOptions().setHasText("Ask the stage")))
                    .isVisible();
            assertThat(buttons.filter(new Locator.FilterOptions().setHasText("Raise hand")))
                    .hasCount(0);
            assertThat(buttons.filter(new Locator.FilterOptions().setHasText("Join stage")))
                    .hasCount(0);
            assertThat(player(ada)).isHidden();

            change(session, Map.of("type", "interactive-room"));
            assertThat(buttons.filter(new Locator.FilterOptions().setHasText("Raise hand")))
                    .isVisible();
            nothingInTheWay(ada);
        }
    }
}
