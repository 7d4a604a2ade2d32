package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in a browser, mostly in the demo room: their eyes and hands. */
final class Visitor implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> frames = new CopyOnWriteArrayList<>();

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            String text = message.text();
            if (text.contains("Content Security Policy") || text.contains("Trusted Type")) {
                complaints.add(text);
            }
        });
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(String.valueOf(frame.text()))));
        page.onPageError(error -> complaints.add("page error: " + error));
    }

    static Visitor entering(BrowserContext context, URI gateway, String as, String name) {
        Visitor visitor = waiting(context, gateway, as, name);
        assertThat(visitor.field()).isVisible();
        return visitor;
    }

    /** At the door of the room, whatever stands there. */
    static Visitor waiting(BrowserContext context, URI gateway, String as, String name) {
        Axe.install(context);
        Visitor visitor = new Visitor(context);
        String query = "?as=" + as + "&next=%2Fdemo%2F&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        visitor.page.navigate(gateway + "/dev/login/" + query);
        visitor.page.waitForURL("**/demo/");
        return visitor;
    }

    /** Somebody on another page than the demo room, sent there by the login. */
    static Visitor arriving(BrowserContext context, URI gateway, String as, String path) {
        Axe.install(context);
        Visitor visitor = new Visitor(context);
        String next = URLEncoder.encode(path, StandardCharsets.UTF_8);
        visitor.page.navigate(gateway + "/dev/login/?as=" + as + "&next=" + next);
        visitor.page.waitForURL(gateway + path);
        return visitor;
    }

    /** What the browser complained about: policy violations and script errors. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every frame that came over the browser's sockets. */
    List<String> frames() {
        return List.copyOf(frames);
    }

    Page page() {
        return page;
    }

    Locator field() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write your message"));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The log of messages. */
    Locator log() {
        return page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Chat messages"));
    }

    /** The message with these words of its own, not those that quote it. */
    Locator message(String text) {
        Locator words = page.locator(".message-text").filter(new Locator.FilterOptions().setHasText(text));
        return log().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(words));
    }

    Locator pins() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Pinned messages"));
    }

    void posts(String text) {
        field().fill(text);
        field().press("Enter");
    }

    /** Sees the message, having gone to the end of the log when reading further up. */
    void sees(String text) {
        Locator jump = page.locator("button.jump");
        if (jump.isVisible()) {
            jump.click();
        }
        assertThat(message(text).last()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(message(text)).hasCount(0);
    }

    /** Opens the message's menu by its three dots, and again when the list moved under it, which closes a menu. */
    void opensMenuOf(String text) {
        opensMenuOf(message(text).last());
    }

    /** The same of what stands elsewhere. */
    void opensMenuOf(Locator row) {
        Locator menu = page.getByRole(AriaRole.MENU);
        await().pollInSameThread()
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .untilAsserted(() -> {
                    intoView(row);
                    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                            .click();
                    assertThat(menu).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1000));
                });
    }

    /** Scrolls to it where it is out of sight, and again when it is drawn anew meanwhile; a later scroll would close its menu. */
    static void intoView(Locator row) {
        await().pollInSameThread()
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .untilAsserted(row::scrollIntoViewIfNeeded);
    }

    /** Chooses from the message's menu. */
    void chooses(String action, String text) {
        opensMenuOf(text);
        Locator menu = page.getByRole(AriaRole.MENU);
        Locator item = menu.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(action))
                .or(menu.getByRole(AriaRole.MENUITEMCHECKBOX, new Locator.GetByRoleOptions().setName(action)));
        item.first().click();
    }

    /** Says yes in the dialog that is open. */
    void confirms(String go) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(go).setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** The reaction of this name on the message, with its count. */
    void seesReaction(String text, String name, int count) {
        Locator chip = message(text).last().locator("button.chip[title='" + name + "']");
        assertThat(chip).containsText(Integer.toString(count));
    }

    /** Checks or unchecks one of the person's own settings in the panel's menu. */
    void togglesSetting(String name) {
        button("Panel options").click();
        page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    void reloads() {
        page.reload();
        assertThat(field()).isVisible();
    }

    /** The texts of the log, as they stand there. */
    List<String> texts() {
        return log().locator(".message-text").allInnerTexts();
    }

    void looksIn(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    void photographed(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
