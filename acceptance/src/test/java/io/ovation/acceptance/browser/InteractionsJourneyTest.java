package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.ovation.acceptance.browser.Chromium.Screen;
import io.ovation.acceptance.harness.Cable;
import io.ovation.acceptance.harness.Crowd;
import io.ovation.acceptance.harness.Rest;
import io.ovation.acceptance.harness.Standalone;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A moderator and two attendees, one of them on a phone, in one session: what is asked, answered, shared and told there by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionsJourneyTest {
    private static final String SESSION = "calm";

    private Standalone standalone;
    private Chromium chromium;
    private Cable cable;
    private InteractionsVisitor maya;
    private InteractionsVisitor ada;
    private InteractionsVisitor lin;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("interactions-journey", data, Crowd.UNHURRIED);
        cable = Cable.to(standalone.address());
        BrowserJourneyTest.awaitDemoEvent(standalone);
        makeSession();
        maya = InteractionsVisitor.at(enter("moderator", "Maya Lindqvist", Screen.DESKTOP), SESSION);
        ada = InteractionsVisitor.at(
                chromium.enter(cable.address(), "attendee", "Ada Attendee", Screen.DESKTOP, ColorScheme.LIGHT),
                SESSION);
        lin = InteractionsVisitor.at(enter("attendee", "Lin Chen", Screen.PHONE), SESSION);
    }

    private Visitor enter(String as, String name, Screen screen) {
        return chromium.enter(standalone.address(), as, name, screen, ColorScheme.LIGHT);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : Stream.of(maya, ada, lin, cable, chromium, standalone)
                .filter(Objects::nonNull)
                .toList()) {
            each.close();
        }
    }

    @AfterEach
    void nobodyComplains() {
        for (InteractionsVisitor each : List.of(maya, ada, lin)) {
            assertThat(each.visitor().complaints()).isEmpty();
        }
    }

    private void makeSession() {
        Map<String, Object> wanted = Map.of(
                "id",
                SESSION,
                "name",
                "Calm software",
                "startDate",
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                "durationMinutes",
                60,
                "moderators",
                List.of(Map.of("user", "maya", "name", "Maya Lindqvist")));
        Rest.Answer created =
                Rest.as(standalone.address(), standalone.tokens().admin()).post("/sessions", wanted);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
    }

    @Test
    void a_poll_is_mended_kept_published_answered_shared_and_ended() {
        String poll = "Which topic next?";
        ada.goesTo("Chat");
        int before = ada.visitor().frames().size();
        maya.opensForm("Poll");
        maya.fills("Question", poll);
        maya.fills("Option 1", "Security");
        maya.presses("Publish now");
        assertThat(maya.field("Option 2")).hasAttribute("aria-invalid", "true");
        assertThat(maya.field("Option 2")).hasAccessibleDescription("The text is empty.");
        assertThat(maya.field("Question")).hasValue(poll);
        assertThat(maya.field("Option 1")).hasValue("Security");
        accessible(maya, "a form with a mistake");
        maya.fills("Option 2", "Speed");
        maya.presses("Save as draft");
        maya.sees(poll, "Poll");
        maya.pressesIn(poll, "Publish now");
        maya.presses("Back to the interactions");

        ada.follows(poll, "Answer");
        ada.picks(poll, "Security");
        ada.pressesIn(poll, "Send answer");
        ada.sees(poll, "Your answer: Security");
        lin.goesTo("Feed");
        lin.picks(poll, "Security");
        lin.pressesIn(poll, "Send answer");
        lin.pressesIn(poll, "Change my answer");
        lin.picks(poll, "Speed");
        lin.pressesIn(poll, "Send answer");
        lin.sees(poll, "Your answer: Speed");

        maya.sees(poll, "2 people answered", "50 % (1)");
        ada.doesNotSee(poll, "people answered", "50 %");
        assertThat(ada.visitor().frames().stream().skip(before)).noneMatch(frame -> frame.contains("\"counts\""));
        maya.chooses("Show results to everyone", poll);
        for (InteractionsVisitor each : List.of(ada, lin)) {
            each.sees(poll, "2 people answered", "50 % (1)");
        }
        accessible(ada, "shared results");
        accessible(lin, "shared results");
        maya.chooses("Hide results", poll);
        ada.doesNotSee(poll, "people answered");
        maya.chooses("End", poll);
        ada.sees(poll, "Ended", "Your answer: Security");
        assertThat(ada.inCard(poll, AriaRole.BUTTON, "Change my answer")).hasCount(0);
    }

    @Test
    void drafts_are_edited_copied_and_deleted_and_no_byte_of_them_reaches_attendees() {
        maya.opensForm("Open-ended question");
        maya.fills("Question", "Planted draft");
        maya.presses("Save as draft");
        maya.pressesIn("Planted draft", "Edit");
        maya.fills("Question", "Planted and edited");
        maya.presses("Save as draft");
        maya.pressesIn("Planted and edited", "Copy into the drafts");
        assertThat(maya.card("Planted and edited")).hasCount(2);
        accessible(maya, "drafts");
        maya.card("Planted and edited")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        maya.visitor().confirms("Delete");
        assertThat(maya.card("Planted and edited")).hasCount(1);
        maya.presses("Back to the interactions");
        maya.publishes("Open-ended question", "Question", "What comes after a draft?");
        for (InteractionsVisitor each : List.of(ada, lin)) {
            each.goesTo("Feed");
            assertThat(each.card("What comes after a draft?")).isVisible();
            assertThat(each.frames()).contains("comes after a draft").doesNotContain("Planted");
        }
    }

    @Test
    void a_quiz_tells_what_is_right_to_those_who_answered_and_at_the_end_to_all() {
        int before = lin.visitor().frames().size();
        quiz("How many moons?");
        maya.presses("Publish now");
        assertThat(maya.page().getByRole(AriaRole.ALERT)).containsText("Mark at least one answer as correct.");
        maya.presses("Answer 2 is correct");
        maya.publishes();
        ada.goesTo("Feed");
        ada.picks("How many moons?", "One");
        ada.pressesIn("How many moons?", "Send answer");
        ada.sees("How many moons?", "Not quite. Right: Two");
        assertThat(marked(ada)).hasText("Two Correct");
        assertThat(ada.inCard("How many moons?", AriaRole.RADIO, "Two")).hasCount(0);
        assertThat(ada.inCard("How many moons?", AriaRole.BUTTON, "Change my answer"))
                .hasCount(0);
        lin.goesTo("Feed");
        assertThat(lin.inCard("How many moons?", AriaRole.RADIO, "Two")).isVisible();
        assertThat(lin.visitor().frames().stream().skip(before)).noneMatch(frame -> frame.contains("\"correct\""));
        maya.chooses("End", "How many moons?");
        assertThat(marked(lin)).hasText("Two Correct");

        quiz("How many suns?");
        maya.presses("Answer 1 is correct");
        maya.page().getByLabel("Show the correct answer").uncheck();
        maya.publishes();
        ada.picks("How many suns?", "Two");
        ada.pressesIn("How many suns?", "Send answer");
        ada.sees("How many suns?", "Your answer: Two");
        maya.chooses("End", "How many suns?");
        ada.sees("How many suns?", "Ended");
        ada.doesNotSee("How many suns?", "Right", "Correct");
    }

    /** The answer that is marked as right. */
    private static Locator marked(InteractionsVisitor visitor) {
        return visitor.card("How many moons?")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Correct"));
    }

    private void quiz(String question) {
        maya.opensForm("Quiz question");
        maya.fills("Question", question);
        maya.fills("Answer 1", "One");
        maya.fills("Answer 2", "Two");
    }

    @Test
    void ratings_votes_and_words_are_given_in_the_feed_and_rude_words_are_hidden() {
        maya.publishes("Rating scale", "Question or statement", "How was the talk?");
        maya.publishes("Crowd vote", "Question or statement", "More of this?");
        maya.opensForm("Open-ended question");
        maya.fills("Question", "What would you change?");
        maya.ticks("Share results with attendees");
        maya.publishes();
        gives(ada, "More coffee");
        gives(lin, "You are all rude");
        maya.sees("How was the talk?", "2 people answered", "100 % (2)");
        maya.sees("More of this?", "2 people voted");
        maya.pressesIn("What would you change?", "Read the answers");
        Locator rude = maya.card("What would you change?")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("all rude"));
        assertThat(rude).containsText("Lin Chen");
        rude.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep this answer from others"))
                .click();
        assertThat(rude.getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Let others read this answer")))
                .isVisible();
        ada.pressesIn("What would you change?", "Read the answers");
        ada.sees("What would you change?", "More coffee");
        ada.doesNotSee("What would you change?", "all rude", "Lin Chen");
        accessible(maya, "words and votes");
        accessible(lin, "answered cards");
    }

    private static void gives(InteractionsVisitor visitor, String words) {
        visitor.goesTo("Feed");
        visitor.picks("How was the talk?", "4 of 5");
        visitor.pressesIn("How was the talk?", "Send answer");
        visitor.sees("How was the talk?", "Your answer: 4");
        visitor.pressesIn("More of this?", "Vote");
        visitor.sees("More of this?", "You have voted");
        assertThat(visitor.inCard("More of this?", AriaRole.BUTTON, "Vote")).hasCount(0);
        visitor.card("What would you change?").getByRole(AriaRole.TEXTBOX).fill(words);
        visitor.pressesIn("What would you change?", "Send answer");
    }

    @Test
    void a_survey_is_built_taken_once_with_what_is_mandatory_and_ended_from_the_feed() {
        ada.goesTo("Chat");
        lin.goesTo("Chat");
        maya.opensForm("Survey");
        assertThat(maya.field("Name of the survey")).hasValue("Calm software");
        maya.fills("Name of the survey", "Your day");
        maya.presses("+ Multiple choice");
        maya.fills("Question", "How did you come?");
        maya.ticks("Must be answered");
        maya.fills("Option 1", "By train");
        maya.fills("Option 2", "By bike");
        maya.presses("+ Icon choice");
        maya.presses("+ Rating scale");
        maya.presses("+ Open question");
        maya.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Question").setExact(true))
                .last()
                .fill("Anything else?");
        accessible(maya, "the survey builder");
        maya.publishes();

        assertThat(ada.toast("Survey: Your day")).isVisible();
        whoComesLaterIsAskedToo("Survey: Your day");
        leavesTheFieldFree(lin, "Survey: Your day");
        lin.follows("Survey: Your day", "Take survey");
        lin.pressesIn("Your day", "Take survey");
        Locator dialog = lin.page().getByRole(AriaRole.DIALOG);
        press(dialog, "Submit");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Please answer this question.");
        accessible(lin, "the survey with a gap");
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("By bike"))
                .check();
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("5 of 5"))
                .check();
        dialog.getByRole(AriaRole.TEXTBOX).fill("Thank you");
        press(dialog, "Submit");
        assertThat(dialog).hasCount(0);
        lin.sees("Your day", "You have answered");
        assertThat(lin.inCard("Your day", AriaRole.BUTTON, "Take survey")).hasCount(0);
        maya.sees("Your day", "1 person answered");

        maya.goesTo("Feed");
        maya.chooses("End survey", "Your day");
        lin.sees("Your day", "Ended");
        assertThat(ada.toast("Survey: Your day")).hasCount(0);
        ada.goesTo("Feed");
        assertThat(ada.inCard("Your day", AriaRole.BUTTON, "Take survey")).hasCount(0);
    }

    private void whoComesLaterIsAskedToo(String toast) {
        try (Visitor late = enter("attendee", "Lea Late", Screen.PHONE)) {
            InteractionsVisitor lea = InteractionsVisitor.entering(late, SESSION);
            assertThat(lea.toast(toast)).isVisible();
        }
    }

    /** On a phone, where there is little room, one goes on writing under a notice. */
    private static void leavesTheFieldFree(InteractionsVisitor visitor, String toast) {
        BoundingBox notice = visitor.toast(toast).boundingBox();
        BoundingBox field = visitor.visitor().field().boundingBox();
        assertThat(notice.y + notice.height).isLessThan(field.y);
    }

    private static void press(Locator where, String button) {
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void an_announcement_stands_above_the_chat_until_one_has_read_it() {
        maya.opensForm("Announcement");
        maya.fills("Title (optional)", "Lunch");
        maya.fills("Announcement", "We go on at two.");
        maya.presses("+ Add a button");
        maya.fills("Label of the button", "See the menu");
        maya.fills("Address that it opens", "javascript:alert(1)");
        maya.presses("Publish now");
        assertThat(maya.field("Address that it opens"))
                .hasAccessibleDescription("This is a whole http or https address.");
        assertThat(maya.field("Announcement")).hasValue("We go on at two.");
        maya.fills("Address that it opens", "https://example.com/menu");
        maya.publishes();
        for (InteractionsVisitor each : List.of(ada, lin)) {
            each.goesTo("Chat");
            Locator bar = bar(each);
            assertThat(bar).containsText("We go on at two.");
            assertThat(bar.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See the menu")))
                    .hasAttribute("href", "https://example.com/menu");
            accessible(each, "an announcement above the chat");
        }
        bar(lin).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dismiss notification"))
                .click();
        assertThat(bar(lin)).hasCount(0);
        lin.goesTo("Updates");
        lin.sees("We go on at two.", "Lunch");
        maya.chooses("End", "We go on at two.");
        assertThat(bar(ada)).hasCount(0);
    }

    private static Locator bar(InteractionsVisitor visitor) {
        return visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Announcement"));
    }

    @Test
    void updates_reach_everybody_with_a_notice_and_can_be_deleted() {
        ada.goesTo("Chat");
        lin.goesTo("Updates");
        maya.goesTo("Updates");
        maya.fills("Write an update to everybody", "The slides are online.");
        maya.page().keyboard().press("Enter");
        assertThat(lin.card("The slides are online.")).isVisible();
        assertThat(ada.tab("Updates")).containsText("1");
        ada.follows("Update: The slides are online.", "Show");
        assertThat(ada.card("The slides are online.")).isVisible();
        assertThat(ada.field("Write an update to everybody")).hasCount(0);
        for (InteractionsVisitor each : List.of(maya, ada, lin)) {
            accessible(each, "updates");
        }
        maya.pressesIn("The slides are online.", "Delete this update");
        accessible(maya, "the question before a deletion");
        maya.visitor().confirms("Delete");
        assertThat(ada.card("The slides are online.")).hasCount(0);
        assertThat(lin.card("The slides are online.")).hasCount(0);
    }

    @Test
    void a_vote_given_while_the_connection_is_cut_arrives_once_when_it_is_back() {
        maya.goesTo("Chat");
        maya.presses("Crowd vote");
        maya.fills("Question or statement", "Are you still there?");
        maya.publishes();
        ada.goesTo("Feed");
        assertThat(ada.card("Are you still there?")).isVisible();
        cable.cut();
        ada.pressesIn("Are you still there?", "Vote");
        lin.goesTo("Feed");
        lin.pressesIn("Are you still there?", "Vote");
        maya.sees("Are you still there?", "1 person voted");
        cable.mend();
        ada.sees("Are you still there?", "You have voted");
        maya.sees("Are you still there?", "2 people voted");
        assertThat(ada.inCard("Are you still there?", AriaRole.BUTTON, "Vote")).hasCount(0);
    }

    @Test
    void moderators_act_from_the_feed() {
        maya.publishes("Rating scale", "Question or statement", "How loud is it?");
        maya.goesTo("Feed");
        for (InteractionsVisitor each : List.of(ada, lin)) {
            each.goesTo("Feed");
        }
        maya.chooses("Show results to everyone", "How loud is it?");
        ada.sees("How loud is it?", "0 people answered");
        maya.chooses("Hide results", "How loud is it?");
        ada.doesNotSee("How loud is it?", "people answered");
        maya.chooses("End", "How loud is it?");
        lin.sees("How loud is it?", "Ended");
        assertThat(lin.inCard("How loud is it?", AriaRole.BUTTON, "What to do with it"))
                .hasCount(0);
        readsFromTheRight(lin, "How loud is it?");
        accessible(maya, "the feed of a moderator");
        maya.chooses("Take off", "How loud is it?");
        assertThat(ada.card("How loud is it?")).hasCount(0);
        assertThat(lin.card("How loud is it?")).hasCount(0);
        assertThat(maya.card("How loud is it?")).hasCount(0);
    }

    @Test
    void what_is_taken_off_at_once_asks_nobody_any_longer() {
        ada.goesTo("Chat");
        maya.publishes("Crowd vote", "Question or statement", "Sent too early?");
        assertThat(ada.toast("Sent too early?")).isVisible();
        maya.chooses("Take off", "Sent too early?");
        assertThat(ada.toast("Sent too early?")).hasCount(0);
    }

    private static void readsFromTheRight(InteractionsVisitor visitor, String text) {
        Locator card = visitor.card(text);
        visitor.page().evaluate("document.documentElement.dir = 'rtl'");
        double kind = card.locator(".feed-kind").boundingBox().x;
        assertThat(kind).isGreaterThan(card.locator("time").boundingBox().x);
        visitor.page().evaluate("document.documentElement.dir = 'ltr'");
    }

    private static void accessible(InteractionsVisitor visitor, String what) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            visitor.visitor().looksIn(scheme);
            assertThat(Axe.violations(visitor.page()))
                    .as(what + " in " + scheme)
                    .isEmpty();
        }
    }
}
