package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An admin reads after a session what was done in it, in the console and on the report's own page; others are told that it is not for them. */
class ReportJourneyTest {

    private static Locator figure(Visitor visitor, String name) {
        return visitor.page()
                .locator(".report-figures > div", new Page.LocatorOptions().setHasText(name))
                .locator(".report-number");
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
    void an_admin_reads_the_report_and_takes_the_transcript_with_them(@TempDir Path data) throws Exception {
        try (Chromium chromium = Chromium.startOrSkip();
                Standalone standalone = Standalone.start("report-journey", data, Map.of())) {
            BrowserJourneyTest.awaitDemoEvent(standalone);
            Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
            Rest.Answer made = admin.post(
                    "/sessions",
                    Map.of(
                            "event", "demo",
                            "name", "Reported",
                            "moderators", List.of(Map.of("user", "mo@example.com", "name", "Mo Moderator")),
                            "startDate", "2030-01-01T12:00:00Z",
                            "durationMinutes", 60));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            String session = made.at("/id");
            for (String text : List.of("=1+1", "Welcome")) {
                assertThat(admin.post("/sessions/" + session + "/chat/messages", Map.of("text", text))
                                .status())
                        .isEqualTo(201);
            }
            String console = "/organize/?event=demo#sessions/" + session + "/report";
            String page = "/report/#" + session;
            try (Visitor ann = arrive(chromium, standalone, "admin", console);
                    Visitor mo = arrive(chromium, standalone, "moderator", page)) {
                assertThat(figure(ann, "Chat messages")).hasText("2");
                assertThat(figure(ann, "People who took part")).hasText("1");
                accessible(ann, "the report in the console");
                Download file = ann.page()
                        .waitForDownload(() ->
                                ann.button("Download Chat transcript as CSV").click());
                assertThat(file.suggestedFilename()).isEqualTo("chat-" + session + ".csv");
                assertThat(Files.readString(file.path())).contains(",'=1+1,,shown", ",Welcome,,shown");

                ann.page().navigate(standalone.address() + page);
                assertThat(ann.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName("Reported")
                                                .setExact(true)))
                        .isVisible();
                assertThat(figure(ann, "Chat messages")).hasText("2");
                accessible(ann, "the report's page");

                assertThat(mo.page().getByRole(AriaRole.ALERT)).containsText("Reports are for administrators");
                accessible(mo, "the refusal");
                assertThat(List.of(ann, mo))
                        .allMatch(visitor -> visitor.complaints().isEmpty());
            }
        }
    }

    private static Visitor arrive(Chromium chromium, Standalone standalone, String as, String path) {
        return chromium.arrive(standalone.address(), as, path, Screen.DESKTOP, ColorScheme.LIGHT);
    }
}
