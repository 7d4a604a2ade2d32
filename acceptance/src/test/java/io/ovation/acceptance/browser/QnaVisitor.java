package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the Q&A tab of one session: what they do there by hand. */
record QnaVisitor(Visitor visitor) implements AutoCloseable {
    private static final Pattern PERSON = Pattern.compile("\"you\":\\{[^}]*\"person\":\"([^\"]+)\"");

    static QnaVisitor at(Visitor visitor, String session) {
        visitor.page()
                .evaluate("id => document.querySelector('ovation-panel').setAttribute('session-id', id)", session);
        QnaVisitor here = new QnaVisitor(visitor);
        here.opensTab();
        return here;
    }

    Page page() {
        return visitor.page();
    }

    /** Every frame of the Q&A that came to this browser, as text. */
    String frames() {
        return String.join("\n", framesWith(""));
    }

    /** Those of them that hold {@code text}. */
    List<String> framesWith(String text) {
        return visitor.frames().stream()
                .filter(frame -> frame.contains("\"channel\":\"qna\"") && frame.contains(text))
                .toList();
    }

    /** The id by which others know this person. */
    String person() {
        return visitor.frames().stream()
                .map(PERSON::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    void opensTab() {
        page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Q&A"))
                .click();
        assertThat(page().locator(".qna")).isVisible();
    }

    void presses(String button) {
        visitor.button(button).first().click();
    }

    /** The card of a question in whichever list it stands. */
    Locator card(String text) {
        return page().locator(".question-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    void sees(String text) {
        assertThat(page().locator(".qna").getByText(text).first()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(page().locator(".qna").getByText(text)).hasCount(0);
    }

    void asks(String text) {
        presses("Ask new question");
        writes("Write your question", text);
        assertThat(page().locator(".thread-head")).containsText(text);
        goesBack();
    }

    void writes(String field, String text) {
        Locator area = page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field));
        area.fill(text);
        area.press("Enter");
    }

    void opens(String question) {
        card(question).locator(".question-open").first().click();
        assertThat(page().locator(".thread-head")).isVisible();
    }

    void goesBack() {
        presses("Back to all questions");
        assertThat(page().locator(".thread-head")).hasCount(0);
    }

    /** Chooses from the three dots of a card in a list. */
    void chooses(String action, String question) {
        Locator card = card(question).first();
        Visitor.intoView(card);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                .click();
        picks(action);
    }

    /** Chooses from the three dots of what was written in the open thread. */
    void choosesInThread(String action, String text) {
        Locator row = row(text);
        Visitor.intoView(row);
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                .click();
        picks(action);
    }

    private void picks(String action) {
        page().getByRole(AriaRole.MENU)
                .getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    /** What was written in the open thread, once it has arrived; not what quotes it. */
    Locator row(String text) {
        Locator words = page().locator(".message-text").filter(new Locator.FilterOptions().setHasText(text));
        return page().locator(".message[data-row]")
                .filter(new Locator.FilterOptions().setHas(words))
                .last();
    }

    void votesFor(String question) {
        page().locator("[data-question]")
                .filter(new Locator.FilterOptions().setHasText(question))
                .locator("button.vote")
                .click();
    }

    Locator listed(int place) {
        return page().locator("[data-question]").nth(place);
    }

    /** The status that the asker reads at their own question. */
    void hasStatus(String question, String status) {
        assertThat(page().locator("[data-thread]")
                        .filter(new Locator.FilterOptions().setHasText(question))
                        .locator(".status"))
                .hasText(status);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
