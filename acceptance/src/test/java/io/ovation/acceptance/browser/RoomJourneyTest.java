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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A moderator and two attendees meet in a room with the cameras and microphones that Chromium makes up, on a desktop and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomJourneyTest {
    /** Whether the picture of a tile has a size and goes on. */
    private static final String MOVES = """
            tile => new Promise(moved => {
              const video = tile.querySelector('video');
              if (!video || video.hidden) return moved(false);
              const before = video.currentTime;
              const look = tries => {
                if (video.videoWidth > 0 && video.currentTime > before) moved(true);
                else if (tries === 0) moved(false);
                else setTimeout(look, 100, tries - 1);
              };
              look(100);
            })""";

    /** The example of docs/stage.md, with what the host and a guest hear of it. */
    private static final String PROGRAM = """
            async ({ hostToken, guestToken }) => {
              const { createStageClient } = await import('/panel/v1/stage-client.js');
              const client = (token) => createStageClient({ gateway: '', tokenProvider: async () => token });
              const host = client(hostToken);
              const guest = client(guestToken);
              const heard = { host: [], guest: [] };
              const until = async (done) => {
                for (let tries = 0; tries < 100 && !done(); tries++) await new Promise((go) => setTimeout(go, 50));
              };
              guest.onGroupCallEvent(({ type, payload }) => heard.guest.push(`${type} ${payload?.role ?? ''}`.trim()));
              host.onGroupCallEvent((event) => {
                heard.host.push(`${event.type} ${event.payload?.role ?? ''}`.trim());
                if (event.type === 'GROUP_CALL_STAGE_HAND_RAISED') host.promoteToSpeaker(event.callId, event.payload);
              });
              const room = await host.createRoom({ name: 'AMA', policy: { stageMode: true, requireHost: true } });
              const early = await guest.joinRoom(room.roomId);
              const refused = await guest.raiseHand(early).catch((error) => error.problem.code);
              const callId = await host.joinRoom(room.roomId);
              await until(() => heard.guest.includes('GROUP_CALL_STARTED'));
              await guest.submitStageQuestion(callId, 'How does key rotation work?');
              await guest.raiseHand(callId);
              await until(() => heard.guest.length >= 3);
              host.close();
              guest.close();
              return JSON.stringify({ refused, ...heard });
            }""";

    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("room-journey", data, Crowd.UNHURRIED);
    }

    @AfterAll
    void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
            standalone.close();
        }
    }

    private String session(String id) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        Map<String, Object> wanted = Map.of(
                "id",
                id,
                "name",
                "Open table",
                "type",
                "interactive-room",
                "startDate",
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                "durationMinutes",
                60,
                "moderators",
                List.of(Map.of("user", "moderator", "name", "Maya Lindqvist"), Map.of("user", "maya", "name", "Maya")));
        Rest.Answer made = admin.post("/sessions", wanted);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return id;
    }

    private Visitor enter(String as, String session, Screen screen) {
        return chromium.arrive(standalone.address(), as, "/session/#" + session + "/room", screen, ColorScheme.LIGHT);
    }

    private static Locator room(Visitor visitor) {
        return visitor.page().locator("ovation-room");
    }

    private static Locator button(Visitor visitor, String name) {
        return room(visitor)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator tile(Visitor visitor, String name) {
        return room(visitor).locator(".tile").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void seesMove(Visitor visitor, String name) {
        Locator tile = tile(visitor, name);
        assertThat(tile).isVisible();
        assertThat(tile.locator("video")).isVisible();
        assertThat((Boolean) tile.evaluate(MOVES)).as(name + " moves").isTrue();
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESKTOP, Screen.PHONE);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void people_meet_are_asked_onto_the_stage_and_see_each_other_move(Screen screen) {
        String session = session("room-" + screen.name());
        try (Visitor maya = enter("moderator", session, screen);
                Visitor ada = enter("attendee", session, screen)) {
            starting(maya, ada);
            raising(maya, ada);
            inviting(maya, ada);
            muting(maya, ada);
            everybody(maya, ada);
            removing(maya, ada);
            ending(maya, ada);
            assertThat(maya.complaints()).isEmpty();
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void a_program_holds_an_ama_with_the_small_client() {
        try (Visitor page =
                chromium.arrive(standalone.address(), "attendee", "/agenda/", Screen.DESKTOP, ColorScheme.LIGHT)) {
            Object told = page.page()
                    .evaluate(
                            PROGRAM,
                            Map.of(
                                    "hostToken",
                                    standalone.tokens().admin(),
                                    "guestToken",
                                    standalone.tokens().user("guest@example.com", "Gus", "Guest")));
            assertThat(told)
                    .isEqualTo("{\"refused\":\"meeting-not-open\","
                            + "\"host\":[\"GROUP_CALL_STARTED\",\"GROUP_CALL_ROLE_CHANGED SPEAKER\","
                            + "\"GROUP_CALL_STAGE_QUESTION\",\"GROUP_CALL_STAGE_HAND_RAISED\","
                            + "\"GROUP_CALL_ROLE_CHANGED SPEAKER\"],"
                            + "\"guest\":[\"GROUP_CALL_STARTED\",\"GROUP_CALL_ROLE_CHANGED SPEAKER\","
                            + "\"GROUP_CALL_ROLE_CHANGED SPEAKER\"]}");
        }
    }

    private static void starting(Visitor maya, Visitor ada) {
        assertThat(room(ada).getByText("The meeting has not started yet")).isVisible();
        assertThat(button(ada, "Start meeting")).hasCount(0);
        button(maya, "Start meeting").click();
        assertThat(button(ada, "Raise hand")).isVisible();
        assertThat(button(ada, "Join stage")).hasCount(0);
        button(maya, "Join stage").click();
        assertThat(room(maya).getByText("Everybody in the session will see and hear you."))
                .isVisible();
        room(maya)
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Join stage"))
                .click();
        seesMove(maya, "(you)");
        seesMove(ada, "Maya");
    }

    private static void raising(Visitor maya, Visitor ada) {
        button(ada, "Raise hand").click();
        assertThat(button(ada, "Lower hand")).isVisible();
        assertThat(room(maya).getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Raised hands")))
                .isVisible();
    }

    private static void inviting(Visitor maya, Visitor ada) {
        button(maya, "Invite to stage").click();
        assertThat(room(ada).getByText("Maya")).not().hasCount(0);
        assertThat(Axe.violations(ada.page())).isEmpty();
        button(ada, "Decline").click();
        button(maya, "Invite to stage").click();
        room(ada)
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Join stage"))
                .click();
        assertThat(room(maya).locator(".tile")).hasCount(2);
        seesMove(ada, "(you)");
        assertThat(room(maya).locator(".tile video:visible")).hasCount(2);
        assertThat(Axe.violations(maya.page())).isEmpty();
        for (Locator tile : room(maya).locator(".tile").all()) {
            assertThat((Boolean) tile.evaluate(MOVES)).isTrue();
        }
    }

    private static void muting(Visitor maya, Visitor ada) {
        Locator hers = room(maya).locator(".tile").nth(1);
        hers.getByRole(AriaRole.BUTTON).click();
        item(maya, "Mute").click();
        assertThat(room(ada).getByText("A moderator has muted you")).isVisible();
        assertThat(button(ada, "Unmute")).isVisible();
        hers.getByRole(AriaRole.BUTTON).click();
        item(maya, "Ask to unmute").click();
        room(ada)
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Unmute").setExact(true))
                .click();
        assertThat(button(ada, "Mute")).isVisible();
        hers.getByRole(AriaRole.BUTTON).click();
        item(maya, "Turn off camera").click();
        assertThat(button(ada, "Turn on camera")).isVisible();
        assertThat(hers.locator("video")).isHidden();
        button(ada, "Turn on camera").click();
        assertThat(hers.locator("video")).isVisible();
        assertThat((Boolean) hers.evaluate(MOVES)).isTrue();
    }

    private static void everybody(Visitor maya, Visitor ada) {
        button(maya, "Everybody").click();
        item(maya, "Mute all but me").click();
        assertThat(button(ada, "Unmute")).isVisible();
        button(maya, "Everybody").click();
        item(maya, "Turn off all cameras but mine").click();
        assertThat(button(ada, "Turn on camera")).isVisible();
        assertThat(button(maya, "Turn off camera")).isVisible();
        button(ada, "Raise hand").click();
        assertThat(button(ada, "Lower hand")).isVisible();
        button(maya, "Everybody").click();
        item(maya, "Lower all hands").click();
        assertThat(button(ada, "Raise hand")).isVisible();
    }

    private static Locator item(Visitor visitor, String name) {
        return room(visitor)
                .getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void removing(Visitor maya, Visitor ada) {
        Locator hers = room(maya).locator(".tile").nth(1);
        hers.getByRole(AriaRole.BUTTON).click();
        item(maya, "Remove from stage").click();
        assertThat(room(ada).getByText("You are not on the stage any more").first())
                .isVisible();
        assertThat(room(maya).locator(".tile")).hasCount(1);
        assertThat(button(ada, "Raise hand")).isVisible();
        assertThat(button(ada, "Join stage")).hasCount(0);
        seesMove(ada, "Maya");
    }

    private static void ending(Visitor maya, Visitor ada) {
        button(maya, "End meeting").click();
        room(maya)
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End meeting"))
                .click();
        assertThat(room(ada).getByText("The meeting has ended")).isVisible();
        assertThat(button(maya, "Start again")).isVisible();
    }
}
