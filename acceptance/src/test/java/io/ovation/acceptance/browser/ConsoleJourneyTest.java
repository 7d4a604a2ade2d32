package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organizer plans sessions in the console, and attendees find what is for them on the agenda and its pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleJourneyTest {
    private static final String CONSOLE = "/organize/?event=demo";
    private static final String AGENDA = "/agenda/?event=demo";

    /** One transparent pixel. */
    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("console-journey", data, Crowd.UNHURRIED);
        BrowserJourneyTest.awaitDemoEvent(standalone);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : Stream.of(chromium, standalone)
                .filter(java.util.Objects::nonNull)
                .toList()) {
            each.close();
        }
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESKTOP, Screen.PHONE);
    }

    private Visitor visit(String as, String path, Screen screen) {
        return chromium.arrive(standalone.address(), as, path, screen, ColorScheme.LIGHT);
    }

    /** Makes a session of the demo event by API, which answers with its id. */
    private String planned(String name, String visibility, String tag) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        Map<String, Object> wish = Map.of(
                "event",
                "demo",
                "name",
                name,
                "description",
                "Bring your questions.",
                "visibility",
                visibility,
                "tags",
                List.of(tag),
                "startDate",
                Instant.now().plus(1, ChronoUnit.HOURS).toString(),
                "durationMinutes",
                45,
                "speakers",
                List.of(Map.of("user", "sam", "name", "Sam Rivera")),
                "moderators",
                List.of(Map.of("user", "maya", "name", "Maya Lindqvist")));
        return admin.post("/sessions", wish).at("/id");
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void each_refusal_is_at_its_field_and_nothing_that_was_typed_is_lost(Screen screen) {
        try (Visitor olga = visit("organizer", CONSOLE + "#sessions/new/interactive-room", screen)) {
            Locator title = field(olga, "Title");
            assertThat(olga.button("Create")).isDisabled();
            title.fill("x".repeat(121));
            field(olga, "Date").fill("2027-03-01");
            field(olga, "Time").fill("14:30");
            field(olga, "Duration in minutes").fill("1441");
            olga.button("Create").click();
            assertThat(title).hasAttribute("aria-invalid", "true");
            assertThat(title).hasAccessibleDescription(Pattern.compile(".*At most 120 characters.*"));
            assertThat(field(olga, "Duration in minutes")).hasAttribute("aria-invalid", "true");
            title.fill("1 < 2");
            olga.button("Create").click();
            assertThat(title).hasAccessibleDescription(Pattern.compile(".*A title has no < and no >.*"));
            title.fill("Without a moderator");
            field(olga, "Duration in minutes").fill("60");
            olga.button("Create").click();
            assertThat(olga.page().getByText("At least one moderator.")).isVisible();
            olga.page().onDialog(Dialog::accept);
            olga.page().reload();
            assertThat(field(olga, "Title")).hasValue("Without a moderator");
            assertThat(field(olga, "Time")).hasValue("14:30");
            assertThat(olga.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_session_is_made_with_every_field(Screen screen) {
        String name = "Made on " + screen.name();
        try (Visitor olga = visit("organizer", CONSOLE, screen)) {
            olga.button("Add session").click();
            olga.page().getByText("Interactive room").click();
            field(olga, "Title").fill(name);
            field(olga, "Description").fill("All about it");
            field(olga, "Date").fill("2027-03-01");
            field(olga, "Time").fill("14:30");
            field(olga, "Duration in minutes").fill("45");
            picks(olga, "Tags", "Novelty" + screen.name(), "Create tag “Novelty" + screen.name() + "”");
            picks(olga, "Speakers", "Sam", "Sam Rivera");
            picks(olga, "Moderators", "Maya", "Maya Lindqvist");
            olga.page().getByRole(AriaRole.SWITCH).click();
            olga.confirms("Activate assistant");
            olga.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Unlisted"))
                    .check();
            olga.page().locator("input[type=file]").setInputFiles(new FilePayload("head.gif", "image/gif", GIF));
            olga.button("Create").click();
            assertThat(heading(olga, name)).isVisible();
            assertThat(olga.page().getByAltText("Header image of the session")).isVisible();
            assertThat(olga.complaints()).isEmpty();
        }
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        JsonNode made = StreamSupport.stream(
                        admin.get("/sessions?event=demo&tag=Novelty" + screen.name())
                                .body()
                                .at("/sessions")
                                .spliterator(),
                        false)
                .filter(each -> each.at("/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(made.at("/type").asText()).isEqualTo("interactive-room");
        assertThat(made.at("/description").asText()).isEqualTo("All about it");
        assertThat(made.at("/durationMinutes").asInt()).isEqualTo(45);
        assertThat(made.at("/speakers/0/name").asText()).isEqualTo("Sam Rivera");
        assertThat(made.at("/moderators").toString()).contains("Maya Lindqvist");
        assertThat(made.at("/visibility").asText()).isEqualTo("unlisted");
        assertThat(made.at("/assistant").asBoolean()).isTrue();
        assertThat(made.at("/image").asText()).startsWith("/api/v1/images/");
    }

    private static void picks(Visitor visitor, String label, String text, String option) {
        visitor.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .pressSequentially(text);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void somebody_is_invited_by_a_link_and_accepts(Screen screen) {
        String name = "Zoe On" + screen.name();
        String address;
        try (Visitor olga = visit("organizer", CONSOLE + "#people", screen)) {
            olga.button("Invite speaker").click();
            Locator dialog = olga.page().getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Name").fill(name);
            dialog.getByLabel("E-mail").fill("zoe" + screen.name() + "@example.com");
            olga.button("Create invitation").click();
            address = dialog.getByLabel("Link").inputValue();
            olga.button("Done").click();
            assertThat(olga.page().getByText(name)).isVisible();
            accessible(olga, "the people");
        }
        String path = address.substring(standalone.address().toString().length());
        try (Visitor zoe = visit("attendee", path, screen)) {
            accessible(zoe, "the invitation");
            zoe.button("Accept the invitation").click();
            assertThat(heading(zoe, "This invitation is accepted")).isVisible();
            assertThat(zoe.complaints()).isEmpty();
        }
        try (Visitor olga = visit("organizer", CONSOLE + "#people", screen)) {
            assertThat(olga.page()
                            .getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText(name))
                            .filter(new Locator.FilterOptions().setHasText("Accepted")))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void registrations_come_from_a_file_and_wrong_lines_are_named(Screen screen) {
        String csv =
                "email,firstName,lastName\nada%1$s@example.com,Ada,On%1$s\nnobody,No,Body\n".formatted(screen.name());
        try (Visitor olga = visit("organizer", CONSOLE + "#registrations", screen)) {
            assertThat(olga.button("Import CSV")).isEnabled();
            olga.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("guests.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            assertThat(olga.page().getByText("1 added, 0 updated")).isVisible();
            assertThat(olga.page().getByText("Line 3")).isVisible();
            field(olga, "Search by name or e-mail").fill("ada" + screen.name());
            assertThat(olga.page().getByText("Ada On" + screen.name())).isVisible();
            accessible(olga, "the registrations");
            assertThat(olga.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_session_is_edited_and_others_changes_are_told_and_merged(Screen screen) {
        String id = planned("Draft on " + screen.name(), "published", "Editing");
        try (Visitor olga = visit("organizer", CONSOLE + "#sessions/" + id + "/basics", screen)) {
            field(olga, "Title").fill("Final on " + screen.name());
            Rest.as(standalone.address(), standalone.tokens().admin())
                    .call("PATCH", "/sessions/" + id, Map.of("description", "Changed by somebody else."), null);
            olga.button("Save changes").click();
            assertThat(olga.page().getByText("Somebody else changed this session meanwhile"))
                    .isVisible();
            assertThat(field(olga, "Description")).hasValue("Changed by somebody else.");
            olga.button("Save changes").click();
            assertThat(heading(olga, "Final on " + screen.name())).isVisible();
            assertThat(olga.page().getByText("Changes saved")).isVisible();
            olga.page().reload();
            assertThat(field(olga, "Title")).hasValue("Final on " + screen.name());
            assertThat(olga.complaints()).isEmpty();
        }
    }

    @Test
    void the_link_of_a_session_is_copied_and_leads_to_its_page() {
        String id = planned("Linked session", "unlisted", "Links");
        try (Visitor olga = visit("organizer", CONSOLE + "#sessions/" + id + "/basics", Screen.DESKTOP)) {
            olga.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            olga.button("Copy link").click();
            assertThat(olga.page().getByText("Link copied")).isVisible();
            assertThat(olga.page().evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo(standalone.address() + "/session/#" + id);
        }
    }

    @Test
    void starting_the_meeting_opens_the_room_for_everybody() {
        String id = planned("Started session", "published", "Started");
        try (Visitor olga = visit("organizer", CONSOLE + "#sessions/" + id + "/basics", Screen.DESKTOP)) {
            Page room = olga.page()
                    .context()
                    .waitForPage(() -> olga.button("Start meeting").click());
            // The development login is one for each tab, so the new one asks who it is on the way to the room.
            room.waitForURL(url -> url.contains(id) && url.endsWith("room"));
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            Awaitility.await()
                    .untilAsserted(() -> assertThat(
                                    admin.get("/sessions/" + id + "/room").at("/room/status"))
                            .isEqualTo("open"));
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void an_attendee_finds_a_session_by_its_tag_and_opens_it(Screen screen) {
        String tag = "Tag on " + screen.name();
        String name = "Findable on " + screen.name();
        planned(name, "published", tag);
        try (Visitor ada = visit("attendee", AGENDA, screen)) {
            assertThat(link(ada, "Ovation demo: the opening keynote")).isVisible();
            ada.button(tag).click();
            assertThat(link(ada, "Ovation demo: the opening keynote")).hasCount(0);
            link(ada, name).click();
            ada.page().waitForURL("**/session/#*");
            if (screen.phone()) {
                ada.button("About").click();
            }
            assertThat(heading(ada, name)).isVisible();
            assertThat(ada.page().getByText("Bring your questions.")).isVisible();
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void unlisted_needs_the_link_and_private_is_for_the_team() {
        String unlisted = planned("Not on the agenda", "unlisted", "Hidden");
        String secret = planned("For the team", "private", "Hidden");
        try (Visitor ada = visit("attendee", AGENDA, Screen.DESKTOP)) {
            assertThat(link(ada, "Ovation demo: the opening keynote")).isVisible();
            assertThat(link(ada, "Not on the agenda")).hasCount(0);
            assertThat(link(ada, "For the team")).hasCount(0);
            ada.page().navigate(standalone.address() + "/session/#" + unlisted);
            assertThat(heading(ada, "Not on the agenda")).isVisible();
            ada.page().navigate("about:blank");
            ada.page().navigate(standalone.address() + "/session/#" + secret);
            assertThat(ada.page().getByText("This session is not available")).isVisible();
        }
        try (Visitor maya = visit("moderator", AGENDA, Screen.DESKTOP)) {
            assertThat(link(maya, "For the team")).isVisible();
            assertThat(maya.page().getByText("Private", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nobody_stumbles_over_any_page_light_or_dark(Screen screen) {
        String id = planned("Accessible on " + screen.name(), "published", "Axe");
        try (Visitor ada = visit("attendee", AGENDA, screen)) {
            assertThat(link(ada, "Accessible on " + screen.name())).isVisible();
            accessible(ada, "the agenda");
            ada.page().navigate(standalone.address() + "/session/#" + id);
            assertThat(ada.page().getByText("Chat opens")).isVisible();
            accessible(ada, "the session page");
        }
        try (Visitor olga = visit("organizer", CONSOLE, screen)) {
            assertThat(olga.button("Accessible on " + screen.name())).isVisible();
            accessible(olga, "the list of sessions");
            olga.button("Add session").click();
            accessible(olga, "the kinds");
            olga.page().getByText("Pre-recorded").click();
            olga.button("Create").scrollIntoViewIfNeeded();
            accessible(olga, "the form");
        }
        try (Visitor olga = visit("organizer", CONSOLE + "#sessions/" + id + "/settings", screen)) {
            assertThat(olga.button("Save changes")).isVisible();
            accessible(olga, "the settings");
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
}
