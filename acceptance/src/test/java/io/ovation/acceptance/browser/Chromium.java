package io.ovation.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, driven by Playwright. */
final class Chromium implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    /**
     * The size of a screen.
     *
     * @param name as in the names of screenshots
     */
    record Screen(String name, int width, int height, boolean phone) {
        static final Screen DESKTOP = new Screen("1280", 1280, 800, false);
        static final Screen PHONE = new Screen("390", 390, 844, true);

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--use-fake-device-for-media-stream",
                                "--use-fake-ui-for-media-stream",
                                "--disable-features=WebRtcHideLocalIpsWithMdns")));
    }

    /** Starts it, or skips the tests that need it with a banner that nobody overlooks. */
    static Chromium startOrSkip() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            System.out.println("""
                **************************************************************************
                *  NO CHROMIUM: the browser journeys are SKIPPED. Install the Debian     *
                *  package chromium, or name a browser in OVATION_CHROMIUM.              *
                **************************************************************************\
                """);
        }
        Assumptions.assumeTrue(executable.isPresent(), "no chromium");
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        System.getenv("OVATION_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser window of its own, as another person's machine would have, in the demo room as this role. */
    Visitor enter(URI gateway, String as, String name, Screen screen, ColorScheme scheme) {
        return Visitor.entering(window(screen, scheme), gateway, as, name);
    }

    /** The same, at the door of the room. */
    Visitor waiting(URI gateway, String name, Screen screen) {
        return Visitor.waiting(window(screen, ColorScheme.LIGHT), gateway, "attendee", name);
    }

    /** The same on another page, as who the development login makes them. */
    Visitor arrive(URI gateway, String as, String path, Screen screen, ColorScheme scheme) {
        return Visitor.arriving(window(screen, scheme), gateway, as, path);
    }

    private BrowserContext window(Screen screen, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.phone())
                .setIsMobile(screen.phone())
                .setColorScheme(scheme)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
