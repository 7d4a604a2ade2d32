package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody among the interactions and updates of one session: what they do there by hand. */
record InteractionsVisitor(Visitor visitor) implements AutoCloseable {
    static InteractionsVisitor entering(Visitor visitor, String session) {
        visitor.page()
                .evaluate("id => document.querySelector('ovation-panel').setAttribute('session-id', id)", session);
        return new InteractionsVisitor(visitor);
    }

    /** In a session where nothing has been published yet, once the feed is there. */
    static InteractionsVisitor at(Visitor visitor, String session) {
        InteractionsVisitor here = entering(visitor, session);
        here.goesTo("Feed");
        assertThat(visitor.page().getByText("Nothing in the feed yet")).isVisible();
        return here;
    }

    Page page() {
        return visitor.page();
    }

    Locator tab(String name) {
        return page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    /** Opens a tab, those of Live stage by way of it. */
    void goesTo(String tab) {
        if (List.of("Chat", "Feed").contains(tab)) {
            tab("Live stage").click();
        }
        tab(tab).click();
        assertThat(tab(tab)).hasAttribute("aria-selected", "true");
    }

    Locator button(String name) {
        return visitor.button(name);
    }

    void presses(String button) {
        button(button).click();
    }

    void opensForm(String kind) {
        goesTo("Interactions");
        if (button("Back to the interactions").isVisible()) {
            presses("Back to the interactions");
        }
        presses(kind);
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("New: " + kind)))
                .isVisible();
    }

    Locator field(String label) {
        return page().getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    void fills(String label, String text) {
        field(label).fill(text);
    }

    /** Puts the mark into a box or the choice on an option, wherever its label stands. */
    void ticks(String label) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Makes and publishes what has a question alone. */
    void publishes(String kind, String label, String text) {
        opensForm(kind);
        fills(label, text);
        publishes();
    }

    /** Publishes what stands in the form. */
    void publishes() {
        presses("Publish now");
        assertThat(button("Publish now")).hasCount(0);
    }

    /** The card with these words in the list in front. */
    Locator card(String text) {
        return page().locator(".feed-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator inCard(String text, AriaRole role, String name) {
        return card(text)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void pressesIn(String text, String button) {
        inCard(text, AriaRole.BUTTON, button).click();
    }

    void picks(String text, String option) {
        inCard(text, AriaRole.RADIO, option).check();
    }

    void sees(String text, String... words) {
        for (String each : words) {
            assertThat(card(text)).containsText(each);
        }
    }

    void doesNotSee(String text, String... words) {
        for (String each : words) {
            assertThat(card(text)).not().containsText(each);
        }
    }

    /** Chooses from the three dots of a card. */
    void chooses(String action, String text) {
        Visitor.intoView(card(text));
        pressesIn(text, "What to do with it");
        page().getByRole(AriaRole.MENU)
                .getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    Locator toast(String text) {
        return page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Notifications"))
                .locator(".toast")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Answers from the notice at the lower left. */
    void follows(String toast, String action) {
        toast(toast)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
    }

    /** Every frame that came to this browser, as one text. */
    String frames() {
        return String.join("\n", visitor.frames());
    }

    @Override
    public void close() {
        visitor.close();
    }
}
