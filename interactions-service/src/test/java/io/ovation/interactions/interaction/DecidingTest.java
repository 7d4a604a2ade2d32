package io.ovation.interactions.interaction;

import static io.ovation.interactions.interaction.Samples.ADA;
import static io.ovation.interactions.interaction.Samples.MAYA;
import static io.ovation.interactions.interaction.Samples.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Caller;
import io.ovation.contracts.Problem;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.interactions.Content;
import io.ovation.contracts.interactions.CreateInteraction;
import io.ovation.contracts.interactions.DeleteInteraction;
import io.ovation.contracts.interactions.DuplicateInteraction;
import io.ovation.contracts.interactions.EditInteraction;
import io.ovation.contracts.interactions.EndInteraction;
import io.ovation.contracts.interactions.HideAnswer;
import io.ovation.contracts.interactions.HideResults;
import io.ovation.contracts.interactions.InteractionCommand;
import io.ovation.contracts.interactions.InteractionEvent;
import io.ovation.contracts.interactions.InteractionStatus;
import io.ovation.contracts.interactions.PublishInteraction;
import io.ovation.contracts.interactions.Results;
import io.ovation.contracts.interactions.ShowResults;
import io.ovation.contracts.interactions.UnpublishInteraction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecidingTest {
    private final InteractionLog log = new InteractionLog();

    private long draft(Content content) {
        return log.send(MAYA, new CreateInteraction(content, false, false, false));
    }

    private long published(Content content, boolean shared) {
        return log.send(MAYA, new CreateInteraction(content, false, shared, true));
    }

    private String refusal(Caller caller, InteractionCommand command) {
        Problem problem = log.tryTo(caller, command);
        return problem == null ? "accepted" : problem.code();
    }

    private String everythingSeenBy(Role role) {
        StringBuilder seen = new StringBuilder();
        log.rows.forEach(row -> seen.append(ViewFold.seen(row, role)));
        seen.append(role.team() ? InteractionViews.forTheTeam(log.state) : InteractionViews.forEveryone(log.state));
        return seen.toString();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENDEE", "SPEAKER"})
    void only_moderators_may(Role role) {
        long id = draft(Samples.POLL);
        Caller other = Samples.caller("other", role);
        List.of(
                        new CreateInteraction(Samples.POLL, true, true, true),
                        new EditInteraction(id, Samples.QUIZ, false, false),
                        new DeleteInteraction(id),
                        new DuplicateInteraction(id),
                        new PublishInteraction(id),
                        new UnpublishInteraction(id),
                        new EndInteraction(id),
                        new ShowResults(id),
                        new HideResults(id),
                        new HideAnswer(id, "0".repeat(32)))
                .forEach(command -> assertThat(refusal(other, command)).isEqualTo("forbidden"));
    }

    @Test
    void nothing_goes_when_the_module_is_off() {
        log.on = false;
        assertThat(refusal(MAYA, new CreateInteraction(Samples.POLL, true, true, true)))
                .isEqualTo("module-off");
    }

    @Test
    void a_draft_reaches_moderators_alone() {
        draft(Samples.POLL);
        assertThat(everythingSeenBy(Role.ATTENDEE)).doesNotContain("Which topic");
        assertThat(everythingSeenBy(Role.SPEAKER)).doesNotContain("Which topic");
        assertThat(ViewFold.seen(log.last(), Role.MODERATOR).toString()).contains("Which topic");
    }

    @Test
    void who_answers_a_quiz_learns_what_is_right_when_it_has_ended_and_only_if_it_is_shown() {
        long shown = published(Samples.QUIZ, true);
        long hidden = published(
                new Content.Quiz("How many moons has Venus?", List.of("None", "One"), List.of(0), false, false), true);
        assertThat(everythingSeenBy(Role.ATTENDEE)).doesNotContain("correct=[");
        assertThat(everythingSeenBy(Role.SPEAKER)).contains("correct=[1]");
        log.send(MAYA, new EndInteraction(hidden));
        assertThat(everythingSeenBy(Role.ATTENDEE)).doesNotContain("correct=[");
        log.send(MAYA, new EndInteraction(shown));
        assertThat(everythingSeenBy(Role.ATTENDEE)).contains("correct=[1]");
    }

    @Test
    void results_are_the_teams_until_they_are_shared_and_unreadable_once_they_are_hidden_again() {
        long id = published(Samples.POLL, false);
        log.count(id, Map.of("*", 77L, "1", 77L), log.rows.size());
        assertThat(everythingSeenBy(Role.SPEAKER)).contains("77");
        assertThat(everythingSeenBy(Role.ATTENDEE)).doesNotContain("77");
        log.send(MAYA, new ShowResults(id));
        log.count(id, Map.of("*", 88L, "1", 88L), log.rows.size());
        log.count(id, Map.of("*", 99L, "1", 99L), log.rows.size());
        assertThat(everythingSeenBy(Role.ATTENDEE)).contains("77", "99").doesNotContain("88");
        log.send(MAYA, new HideResults(id));
        log.count(id, Map.of("*", 66L, "1", 66L), log.rows.size());
        assertThat(everythingSeenBy(Role.ATTENDEE)).doesNotContain("77", "88", "99", "66");
        assertThat(log.one(id).results()).isEqualTo(new Results(66, List.of(0L, 66L, 0L), null));
    }

    @Test
    void what_is_unpublished_or_deleted_cannot_be_read_any_more() {
        long unpublished = published(Samples.POLL, true);
        log.count(unpublished, Map.of("*", 77L), log.rows.size());
        log.send(MAYA, new UnpublishInteraction(unpublished));
        long deleted = published(Samples.VOTE, true);
        log.send(MAYA, new DeleteInteraction(deleted));
        assertThat(everythingSeenBy(Role.ATTENDEE))
                .doesNotContain("Which topic", "77", "More of this")
                .contains("removed=" + unpublished, "removed=" + deleted);
        assertThat(log.one(unpublished).results()).isEqualTo(new Results(77, List.of(0L, 0L, 0L), null));
    }

    @Test
    void what_was_taken_off_comes_back_with_its_answers() {
        long id = published(Samples.POLL, false);
        log.count(id, Map.of("*", 2L, "0", 2L), log.rows.size());
        log.send(MAYA, new UnpublishInteraction(id));
        log.send(MAYA, new PublishInteraction(id));
        assertThat(log.one(id).status()).isEqualTo(InteractionStatus.OPEN);
        assertThat(Objects.requireNonNull(log.one(id).results()).people()).isEqualTo(2);
    }

    @Test
    void an_ended_one_holds_its_final_results_and_comes_back_ended() {
        long id = published(Samples.POLL, true);
        log.send(MAYA, new EndInteraction(id), Map.of("*", 3L, "2", 3L));
        assertThat(log.one(id).results()).isEqualTo(new Results(3, List.of(0L, 0L, 3L), null));
        ChannelEvent ended = log.last();
        log.send(MAYA, new EndInteraction(id));
        assertThat(log.last()).isEqualTo(ended);
        log.send(MAYA, new UnpublishInteraction(id));
        assertThat(refusal(MAYA, new EndInteraction(id))).isEqualTo("interaction-not-open");
        log.send(MAYA, new PublishInteraction(id));
        assertThat(log.one(id).status()).isEqualTo(InteractionStatus.ENDED);
    }

    @Test
    void once_published_only_what_leaves_answers_their_meaning_changes() {
        long poll = published(Samples.POLL, false);
        Content other = new Content.Poll("Which topic next?", List.of("Speed", "Security", "Design"), false);
        assertThat(refusal(MAYA, new EditInteraction(poll, other, false, false)))
                .isEqualTo("interaction-published");
        assertThat(refusal(MAYA, new EditInteraction(poll, Samples.POLL, true, true)))
                .isEqualTo("accepted");
        assertThat(log.one(poll).resultsShared()).isTrue();
        long note = published(Samples.ANNOUNCEMENT, false);
        Content later = new Content.Announcement(null, "Back in ten minutes.", null);
        assertThat(refusal(MAYA, new EditInteraction(note, later, false, false)))
                .isEqualTo("accepted");
        assertThat(everythingSeenBy(Role.ATTENDEE)).contains("ten minutes").doesNotContain("five minutes");
    }

    @Test
    void a_quiz_may_come_to_show_what_is_right_and_not_the_other_way() {
        long quiz = published(Samples.QUIZ, false);
        Content silent = new Content.Quiz("How many moons has Mars?", List.of("One", "Two"), List.of(1), false, false);
        assertThat(refusal(MAYA, new EditInteraction(quiz, silent, false, false)))
                .isEqualTo("interaction-published");
        long other = published(silent, false);
        assertThat(refusal(MAYA, new EditInteraction(other, Samples.QUIZ, false, false)))
                .isEqualTo("accepted");
    }

    @Test
    void drafts_and_shown_ones_are_bounded() {
        for (int i = 0; i < Samples.LIMITS.drafts(); i++) {
            draft(Samples.POLL);
        }
        assertThat(refusal(MAYA, new CreateInteraction(Samples.POLL, true, true, false)))
                .isEqualTo("too-many-drafts");
        assertThat(refusal(MAYA, new DuplicateInteraction(1))).isEqualTo("too-many-drafts");
        for (int i = 0; i < Samples.LIMITS.published(); i++) {
            published(Samples.POLL, true);
        }
        assertThat(refusal(MAYA, new PublishInteraction(1))).isEqualTo("too-many-published");
        assertThat(refusal(MAYA, new CreateInteraction(Samples.POLL, true, true, true)))
                .isEqualTo("too-many-published");
    }

    @Test
    void a_count_that_is_older_than_the_newest_is_dropped() {
        long id = published(Samples.VOTE, false);
        log.count(id, Map.of("*", 5L), log.rows.size());
        log.count(id, Map.of("*", 4L), log.rows.size() - 1L);
        assertThat(log.one(id).results()).isEqualTo(new Results(5, null, null));
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(refusal(MAYA, new PublishInteraction(9))).isEqualTo("not-found");
        assertThat(refusal(SAM, new PublishInteraction(9))).isEqualTo("forbidden");
        assertThat(refusal(ADA, new PublishInteraction(9))).isEqualTo("forbidden");
        assertThat(InteractionEvent.RESULTS_COUNTED.type()).isEqualTo("results-counted");
    }
}
