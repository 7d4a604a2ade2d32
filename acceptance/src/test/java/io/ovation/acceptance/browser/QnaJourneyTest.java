package io.ovation.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two moderators and two attendees in four browsers do everything that Q&A can by hand, on a desktop and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QnaJourneyTest {
    private Standalone standalone;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.startOrSkip();
        standalone = Standalone.start("qna-journey", data, Crowd.UNHURRIED);
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

    /** A session of its own, so that each journey begins without questions. */
    private String session(String id, String threads) {
        Rest admin = Rest.as(standalone.address(), standalone.tokens().admin());
        Map<String, Object> wanted = Map.of(
                "id",
                id,
                "name",
                "Calm software",
                "type",
                "live-webcast",
                "visibility",
                "published",
                "startDate",
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                "durationMinutes",
                60,
                "qna",
                Map.of("threads", threads, "visibility", "public", "approval", true, "anonymous", true),
                "moderators",
                List.of(
                        Map.of("user", "maya", "name", "Maya Lindqvist"),
                        Map.of("user", "organizer", "name", "Olga Organizer")));
        assertThat(admin.post("/sessions", wanted).status()).isEqualTo(201);
        return id;
    }

    private QnaVisitor enter(String as, String name, Screen screen, String session) {
        return QnaVisitor.at(chromium.enter(standalone.address(), as, name, screen, ColorScheme.LIGHT), session);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void with_a_thread_for_each_question_everything_is_done_by_hand_and_seen_live(Screen screen) {
        String session = session("multi-" + screen.name(), "multi");
        try (QnaVisitor maya = enter("moderator", "Maya Lindqvist", screen, session);
                QnaVisitor olga = enter("organizer", "Olga Organizer", screen, session);
                QnaVisitor ada = enter("attendee", "Ada Attendee", screen, session);
                QnaVisitor lin = enter("attendee", "Lin Chen", screen, session)) {
            asking(ada, lin, maya);
            readingClaimsNothing(ada, maya, olga);
            claimingAndAnswering(ada, maya, olga);
            racing(lin, maya, olga);
            handing(maya, olga);
            approvingAndVoting(ada, lin, maya);
            answeringPublicly(ada, lin, maya);
            publishingAndPinning(ada, lin, maya);
            anonymous(ada, lin, maya);
            declining(ada, maya);
            talkingDeletingAndBlocking(ada, maya);
            nothingOfOthersCame(ada, lin);
            for (QnaVisitor each : List.of(maya, olga, ada, lin)) {
                assertThat(each.visitor().complaints()).isEmpty();
            }
        }
    }

    private static void asking(QnaVisitor ada, QnaVisitor lin, QnaVisitor maya) {
        ada.asks("When is the coffee break?");
        ada.hasStatus("coffee break", "Waiting");
        lin.asks("Where do we find the slides?");
        maya.sees("When is the coffee break?");
        maya.sees("Where do we find the slides?");
        assertThat(maya.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pending 2")))
                .isVisible();
        lin.doesNotSee("coffee break");
        maya.presses("Pending 2");
        maya.doesNotSee("coffee break");
        maya.presses("Pending 2");
    }

    private static void readingClaimsNothing(QnaVisitor ada, QnaVisitor maya, QnaVisitor olga) {
        maya.opens("coffee break");
        ada.hasStatus("coffee break", "Seen by the team");
        assertThat(olga.card("coffee break")).hasAttribute("data-state", "pending");
        maya.goesBack();
    }

    private static void claimingAndAnswering(QnaVisitor ada, QnaVisitor maya, QnaVisitor olga) {
        maya.card("coffee break")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply"))
                .click();
        maya.sees("Answering as Calm software");
        ada.hasStatus("coffee break", "Being answered");
        assertThat(olga.card("coffee break")).containsText("Claimed by Maya Lindqvist");
        maya.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write your answer"))
                .pressSequentially("At eleven");
        assertThat(olga.card("coffee break")).containsText("Maya Lindqvist is answering");
        maya.page().keyboard().press("Enter");
        ada.opens("coffee break");
        assertThat(ada.row("At eleven")).containsText("Calm software");
        assertThat(ada.page().locator(".qna")).not().containsText("Maya");
        olga.opens("coffee break");
        assertThat(olga.row("At eleven")).containsText("Maya Lindqvist");
        olga.goesBack();
        ada.goesBack();
        maya.goesBack();
        maya.chooses("Send back to pending", "coffee break");
        assertThat(olga.card("coffee break")).hasAttribute("data-state", "pending");
    }

    /** Both have the thread open and write; the first answer claims it, the other is told by whom and keeps the words. */
    private static void racing(QnaVisitor lin, QnaVisitor maya, QnaVisitor olga) {
        maya.opens("find the slides");
        olga.opens("find the slides");
        olga.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write your answer"))
                .fill("On the wiki, I believe");
        maya.writes("Write your answer", "In your mailbox tomorrow");
        assertThat(maya.row("In your mailbox tomorrow")).isVisible();
        olga.sees("Maya Lindqvist has claimed this conversation");
        lin.opens("find the slides");
        assertThat(lin.row("In your mailbox tomorrow")).isVisible();
        lin.doesNotSee("On the wiki, I believe");
        lin.goesBack();
        olga.goesBack();
        maya.goesBack();
    }

    private static void handing(QnaVisitor maya, QnaVisitor olga) {
        maya.chooses("Hand to…", "find the slides");
        maya.presses("Hand to Olga Organizer");
        assertThat(olga.card("find the slides")).containsText("Claimed by you");
        assertThat(maya.card("find the slides")).containsText("Claimed by Olga Organizer");
        olga.opens("find the slides");
        assertThat(olga.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write your answer")))
                .hasValue("On the wiki, I believe");
        olga.goesBack();
    }

    private static void approvingAndVoting(QnaVisitor ada, QnaVisitor lin, QnaVisitor maya) {
        maya.chooses("Approve", "coffee break");
        maya.chooses("Approve", "find the slides");
        lin.votesFor("coffee break");
        assertThat(ada.page().locator("[data-question]").filter(new Locator.FilterOptions().setHasText("coffee break")))
                .containsText("1");
        assertThat(ada.listed(0)).containsText("coffee break");
        ada.presses("Newest");
        assertThat(ada.listed(0)).containsText("find the slides");
        ada.presses("Popular");
        lin.votesFor("coffee break");
        lin.votesFor("find the slides");
        assertThat(ada.listed(0)).containsText("find the slides");
    }

    private static void answeringPublicly(QnaVisitor ada, QnaVisitor lin, QnaVisitor maya) {
        maya.opens("coffee break");
        maya.presses("Public answer");
        maya.writes("Write your answer", "At eleven, in the foyer");
        assertThat(maya.row("in the foyer")).isVisible();
        lin.sees("At eleven, in the foyer");
        ada.presses("Answered");
        assertThat(ada.listed(0)).containsText("Answer from Calm software");
        ada.presses("Popular");
        maya.goesBack();
    }

    private static void publishingAndPinning(QnaVisitor ada, QnaVisitor lin, QnaVisitor maya) {
        maya.chooses("Pin to the top", "coffee break");
        assertThat(ada.listed(0)).containsText("coffee break");
        assertThat(ada.listed(0)).containsText("Pinned");
        maya.chooses("Unpin", "coffee break");
        assertThat(ada.listed(0)).containsText("find the slides");
        maya.chooses("Take off the public list", "coffee break");
        assertThat(lin.page().locator("[data-question]")).hasCount(1);
        maya.chooses("Mark as answered live", "find the slides");
        lin.hasStatus("find the slides", "Answered live");
    }

    private static void anonymous(QnaVisitor ada, QnaVisitor lin, QnaVisitor maya) {
        lin.presses("Ask new question");
        lin.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write your question"))
                .fill("Where are the slides, please?");
        lin.sees("Already asked? Upvote it instead.");
        lin.page().getByText("Ask anonymously").click();
        lin.sees("Other attendees will not see your name. The team will.");
        lin.writes("Write your question", "Is the team hiring?");
        assertThat(lin.page().locator(".thread-head")).containsText("Is the team hiring?");
        lin.goesBack();
        maya.chooses("Approve", "team hiring");
        assertThat(maya.card("team hiring")).containsText("Lin Chen");
        Locator listed =
                ada.page().locator("[data-question]").filter(new Locator.FilterOptions().setHasText("team hiring"));
        assertThat(listed).containsText("Anonymous");
        assertThat(listed).not().containsText("Lin Chen");
    }

    private static void declining(QnaVisitor ada, QnaVisitor maya) {
        ada.asks("What is your favourite colour?");
        Locator card =
                maya.page().locator("[data-row]").filter(new Locator.FilterOptions().setHasText("favourite colour"));
        card.focus();
        maya.page().keyboard().press("d");
        maya.presses("Outside the topic of this session");
        maya.visitor().confirms("Decline question");
        ada.hasStatus("favourite colour", "Declined");
        ada.sees("Reason: Outside the topic of this session");
    }

    private static void talkingDeletingAndBlocking(QnaVisitor ada, QnaVisitor maya) {
        ada.opens("coffee break");
        ada.writes("Write your message", "Thank you all");
        ada.choosesInThread("Reply", "in the foyer");
        ada.writes("Write your message", "Near the door?");
        ada.choosesInThread("Like", "in the foyer");
        assertThat(ada.row("in the foyer").locator(".chip")).containsText("1");
        ada.choosesInThread("Delete", "Thank you all");
        ada.visitor().confirms("Delete");
        ada.sees("This was deleted by its author");
        ada.goesBack();
        maya.chooses("Block this attendee…", "coffee break");
        maya.visitor().confirms("Block from Q&A");
        ada.sees("A moderator has blocked you from writing in Q&A. You can still read.");
        maya.presses("Panel options");
        maya.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Blocked from Q&A"))
                .click();
        maya.presses("Unblock Ada Attendee");
        maya.presses("Close");
        assertThat(ada.visitor().button("Ask new question")).isVisible();
    }

    /** Of everything that came over the sockets of both attendees' browsers: no private words of others, no team, no anonymous name. */
    private static void nothingOfOthersCame(QnaVisitor ada, QnaVisitor lin) {
        assertThat(ada.frames())
                .as("Ada's frames")
                .contains("favourite colour", "Is the team hiring?")
                .doesNotContain("mailbox tomorrow", "On the wiki", "Maya Lindqvist", "Olga Organizer");
        assertThat(lin.frames())
                .as("Lin's frames")
                .contains("mailbox tomorrow", "Is the team hiring?")
                .doesNotContain("favourite colour", "Outside the topic", "Thank you all", "Near the door?")
                .doesNotContain("On the wiki", "Maya Lindqvist", "Olga Organizer");
        assertThat(ada.framesWith("Is the team hiring?"))
                .as("the anonymous question at Ada's")
                .isNotEmpty()
                .noneMatch(frame -> frame.contains("Lin Chen") || frame.contains(lin.person()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void with_one_conversation_all_questions_of_a_person_are_one_thread(Screen screen) {
        String session = session("single-" + screen.name(), "single");
        try (QnaVisitor maya = enter("moderator", "Maya Lindqvist", screen, session);
                QnaVisitor ada = enter("attendee", "Ada Attendee", screen, session);
                QnaVisitor lin = enter("attendee", "Lin Chen", screen, session)) {
            ada.writes("Write your question", "When is the coffee break?");
            assertThat(ada.row("coffee break")).containsText("Waiting");
            ada.writes("Write your question", "And when is lunch?");
            assertThat(maya.page().locator("[data-row]")).hasCount(1);
            maya.opens("coffee break");
            assertThat(ada.row("And when is lunch?")).containsText("Seen by the team");
            maya.sees("And when is lunch?");
            maya.choosesInThread("Approve", "And when is lunch?");
            maya.writes("Write your answer", "Eleven and one");
            assertThat(ada.row("Eleven and one")).containsText("Team");
            lin.presses("Everyone");
            lin.sees("And when is lunch?");
            lin.doesNotSee("coffee break");
            lin.votesFor("And when is lunch?");
            assertThat(lin.frames()).doesNotContain("coffee break", "Eleven and one", "Maya Lindqvist");
            ada.presses("Everyone");
            assertThat(ada.listed(0)).containsText("1");
            ada.visitor().reloads();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nobody_stumbles_over_any_screen_of_questions_in_either_role_light_or_dark(Screen screen) {
        String session = session("axe-" + screen.name(), "multi");
        try (QnaVisitor maya = enter("moderator", "Maya Lindqvist", screen, session);
                QnaVisitor ada = enter("attendee", "Ada Attendee", screen, session)) {
            accessible(maya, "no questions yet");
            accessible(ada, "no questions yet");
            ada.asks("When is the coffee break?");
            ada.asks("When is the break for coffee?");
            maya.chooses("Approve", "When is the coffee break?");
            ada.votesFor("When is the coffee break?");
            accessible(maya, "the lists");
            accessible(ada, "the lists");
            maya.opens("When is the coffee break?");
            ada.opens("When is the coffee break?");
            maya.writes("Write your answer", "At eleven");
            assertThat(ada.row("At eleven")).isVisible();
            accessible(maya, "a thread");
            accessible(ada, "a thread");
            ada.goesBack();
            ada.presses("Ask new question");
            accessible(ada, "a new question");
            maya.goesBack();
            maya.chooses("Decline…", "break for coffee");
            accessible(maya, "declining");
        }
    }

    private static void accessible(QnaVisitor visitor, String what) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.visitor().looksIn(scheme);
            assertThat(Axe.violations(visitor.page()))
                    .as(what + " in " + scheme)
                    .isEmpty();
        }
    }
}
