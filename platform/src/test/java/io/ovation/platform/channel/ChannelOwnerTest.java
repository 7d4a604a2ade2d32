package io.ovation.platform.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Ack;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.channel.HandJournal.Step;
import io.ovation.platform.journal.Row;
import io.ovation.platform.journal.SavedState;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Stories of an owner that is not alone; most were told first by a seed of the simulation. */
class ChannelOwnerTest {
    private static final ChannelId ROOM = new ChannelId("102", "demo", "room");
    private static final OwnerLimits LIMITS = new OwnerLimits(100, 100, 6, 20, 2, 1_000, 0);

    private final HandJournal journal = new HandJournal();
    private final HandTimers timers = new HandTimers();
    private final List<Batch> told = new ArrayList<>();
    private final ChannelOwner<Set<String>, String> owner = owner(LIMITS);

    private ChannelOwner<Set<String>, String> owner(OwnerLimits limits) {
        return new ChannelOwner<>(ROOM, new WordLogic(), journal, told::add, timers, limits);
    }

    private Future<Ack> submit(String clientId, String command) {
        return owner.submit(new Submission<>(clientId, "ada", command));
    }

    /** Another owner, or an earlier try, stores this. */
    private void elsewhere(String clientId, String command) {
        Decision.Happened fact = (Decision.Happened) new WordLogic().decide(new TreeSet<>(), command, Instant.EPOCH);
        ChannelEvent event = new ChannelEvent(
                journal.rows.size() + 1L,
                fact.type(),
                timers.now(),
                "ada",
                fact.body(),
                Audience.EVERYONE,
                fact.redacts(),
                null);
        journal.write(new Row(ROOM, clientId, event));
    }

    private void takenElsewhere(String clientId, String word) {
        ChannelEvent event = new ChannelEvent(
                journal.rows.size() + 1L,
                "taken",
                timers.now(),
                "ada",
                Map.of("word", word),
                Audience.EVERYONE,
                List.of(),
                null);
        journal.write(new Row(ROOM, clientId, event));
    }

    @Test
    void a_state_is_not_made_up_when_the_store_refuses_at_once() {
        journal.refuses.add(Step.READ);
        assertThat(owner.state().cause()).hasMessage("refused");
        journal.refuses.clear();
        assertThat(owner.state().succeeded()).isTrue();
    }

    /** A sender that had no answer for three seconds tries again while its first try still waits in the queue. */
    @Test
    void two_tries_of_a_command_in_one_batch_are_one_row_and_one_answer() {
        journal.holds.add(Step.APPEND);
        submit("first", "+a");
        Future<Ack> one = submit("again", "+b");
        Future<Ack> two = submit("again", "+b");
        journal.letGo(Step.APPEND);
        journal.letGo(Step.APPEND);
        assertThat(journal.rows).hasSize(2);
        assertThat(one.result().seq()).isEqualTo(2);
        assertThat(two.result().seq()).isEqualTo(2);
        assertThat(two.result().repeated()).isTrue();
    }

    /** An owner that slept believes that the word is there; another has taken it away since. */
    @Test
    void nothing_to_change_is_never_said_from_a_stale_state() {
        submit("first", "+a");
        takenElsewhere("other", "a");
        timers.pass(5_000);
        Future<Ack> ack = submit("second", "=a");
        timers.pass(20);
        assertThat(ack.result().seq()).isEqualTo(3);
        assertThat(journal.rows).hasSize(3);
    }

    @Test
    void a_repeat_that_would_change_nothing_now_is_answered_with_its_first_row() {
        submit("first", "=a");
        submit("other", "+b");
        Future<Ack> repeat = submit("first", "=a");
        assertThat(repeat.result().seq()).isEqualTo(1);
        assertThat(repeat.result().repeated()).isTrue();
    }

    /** The answer of the store was eight seconds old when the owner woke: that the log ended here then says nothing about now. */
    @Test
    void a_late_answer_does_not_make_a_state_fresh() {
        submit("first", "+a");
        journal.holds.add(Step.APPEND);
        submit("second", "+b");
        timers.pass(8_000);
        journal.letGo(Step.APPEND);
        journal.holds.clear();
        takenElsewhere("other", "a");
        assertThat(owner.state().result().state()).containsExactly("b");
    }

    @Test
    void rows_of_another_owner_are_told_after_what_they_redact_is_blank() {
        submit("first", "+a");
        told.clear();
        elsewhere("other", "#1");
        journal.holds.add(Step.REDACT);
        timers.pass(5_000);
        owner.state();
        assertThat(told).isEmpty();
        journal.letGo(Step.REDACT);
        assertThat(journal.blank(1)).isTrue();
        assertThat(told).hasSize(1);
    }

    /** This owner has read the row, and could answer from memory; its body is still there. */
    @Test
    void a_deletion_of_another_owner_is_acknowledged_after_the_body_is_gone() {
        ChannelOwner<Set<String>, String> mindful = owner(new OwnerLimits(100, 100, 6, 20, 2, 1_000, 10));
        mindful.submit(new Submission<>("first", "ada", "+a"));
        elsewhere("other", "#1");
        journal.holds.add(Step.REDACT);
        timers.pass(5_000);
        mindful.state();
        Future<Ack> repeat = mindful.submit(new Submission<>("other", "ada", "#1"));
        assertThat(repeat.isComplete()).isFalse();
        journal.letGo(Step.REDACT);
        journal.letGo(Step.REDACT);
        assertThat(repeat.result().seq()).isEqualTo(2);
    }

    /** What the store says of a waiting command may name a row that this owner has not read, and whose writer died before it blanked. */
    @Test
    void a_row_that_is_found_is_read_before_it_is_acknowledged() {
        submit("first", "+a");
        submit("second", "+b");
        elsewhere("other", "#1");
        ChannelEvent fact = journal.rows.get(2).event();
        assertThat(fact.redacts()).containsExactly(1L);
        Future<Ack> repeat = submit("other", "+a"); // refused here, so it is looked up
        assertThat(repeat.result().seq()).isEqualTo(3);
        assertThat(journal.blank(1)).isTrue();
    }

    /** The next owner starts behind the saved state and would never hear of the second deletion. */
    @Test
    void a_state_is_not_saved_while_a_deletion_in_it_is_not_done() {
        submit("first", "+a");
        submit("second", "+b");
        journal.holds.add(Step.REDACT);
        submit("third", "#1");
        elsewhere("other", "#2");
        timers.pass(5_000);
        owner.state();
        journal.letGo(Step.REDACT); // the first deletion only
        assertThat(journal.saved).extracting(SavedState::seq).containsExactly(2L);
    }

    /** While the store is asked about one refusal, another reading brings the row that makes a second command look refused. */
    @Test
    void a_repeat_is_not_refused_because_the_state_moved_while_the_store_was_asked() {
        submit("first", "+a");
        journal.holds.add(Step.APPEND);
        submit("busy", "+z");
        journal.holds.add(Step.FIND);
        Future<Ack> refused = submit("second", "+a");
        Future<Ack> repeat = submit("again", "+b");
        journal.letGo(Step.APPEND);
        elsewhere("again", "+b"); // an earlier try, through another owner
        timers.pass(5_000);
        owner.state();
        journal.letGo(Step.FIND);
        journal.letGo(Step.FIND);
        assertThat(refused.failed()).isTrue();
        assertThat(repeat.result().seq()).isEqualTo(3);
    }

    @Test
    void a_time_out_is_settled_by_looking() {
        journal.refuses.add(Step.APPEND);
        Future<Ack> ack = submit("first", "+a");
        elsewhere("first", "+a"); // the write arrives all the same
        timers.pass(20);
        assertThat(ack.result().seq()).isEqualTo(1);
        assertThat(ack.result().repeated()).isTrue();
        assertThat(journal.rows).hasSize(1);
    }
}
