package io.ovation.gateway.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.live.PersonChanged;
import io.ovation.contracts.stage.PersonalSettings;
import io.ovation.contracts.stage.SettingsChanged;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a gateway follows whose last names are hidden, whatever the bus loses. */
class NamesTest {
    private static final ChannelId SETTINGS = new ChannelId("102", "-", "settings");
    private static final PersonalSettings HIDDEN = new PersonalSettings(true, true, false);
    private static final Map<String, Object> ADA = Map.of("person", "p_ada", "name", "Ada Lovelace");

    private final Log log = new Log();
    private final Names names = new Names(log, log);
    private final List<Set<String>> told = new ArrayList<>();

    /** The account's log of settings, and a clock that moves when it is told to. */
    private static final class Log implements ChannelSource, Timers {
        private final List<ChannelEvent> events = new ArrayList<>();
        private final List<Runnable> due = new ArrayList<>();
        private Map<String, String> before = Map.of();
        private int snapshots;

        @Override
        public Future<Snapshot> snapshot(ChannelId channel) {
            snapshots++;
            Map<String, Object> view = Map.of("people", before);
            return Future.succeededFuture(new Snapshot(channel, "e1", 0, view, view));
        }

        @Override
        public Future<EventPage> read(ChannelId channel, long after, int limit) {
            return Future.succeededFuture(
                    new EventPage(channel, "e1", after, List.copyOf(events.subList((int) after, events.size()))));
        }

        @Override
        public Future<List<Heads>> heads(Map<ChannelId, Long> known) {
            return Future.succeededFuture(List.of(new Heads("e1", Map.of(SETTINGS, (long) events.size()))));
        }

        @Override
        public void interest(Collection<ChannelId> channels) {}

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long monotonicMillis() {
            return 0;
        }

        @Override
        public void after(long delayMillis, Runnable task) {
            due.add(task);
        }

        void pass() {
            List<Runnable> now = List.copyOf(due);
            due.clear();
            now.forEach(Runnable::run);
        }

        ChannelEvent append(String person, PersonalSettings settings) {
            Map<String, Object> body = Json.map(new SettingsChanged(person, settings, "Ada"));
            ChannelEvent event = new ChannelEvent(
                    events.size() + 1,
                    SettingsChanged.TYPE,
                    Instant.EPOCH,
                    person,
                    body,
                    Audience.only(person),
                    List.of(),
                    null);
            events.add(event);
            return event;
        }
    }

    private Object shown() {
        return names.of("102").map(mask -> mask.shown(ADA, false)).await();
    }

    private void announce(ChannelEvent event) {
        Batch batch = new Batch(SETTINGS, "e1", event.seq(), event.seq(), List.of(event));
        names.announced(new Announcement(List.of(batch), null));
    }

    @Test
    void what_was_hidden_before_is_known_before_the_first_name_is_shown_and_asked_for_once() {
        log.before = Map.of("p_ada", "Ada");
        assertThat(shown()).isEqualTo(Map.of("person", "p_ada", "name", "Ada"));
        shown();
        assertThat(log.snapshots).isEqualTo(1);
    }

    @Test
    void an_announced_change_is_in_force_at_once_and_told() {
        names.whenChanged((account, people) -> told.add(people));
        assertThat(shown()).isEqualTo(ADA);
        announce(log.append("p_ada", HIDDEN));
        assertThat(shown()).isEqualTo(Map.of("person", "p_ada", "name", "Ada"));
        announce(log.append("p_ada", PersonalSettings.DEFAULTS));
        assertThat(shown()).isEqualTo(ADA);
        assertThat(told).containsExactly(Set.of("p_ada"), Set.of("p_ada"));
    }

    @Test
    void a_change_of_something_else_is_told_to_nobody() {
        names.whenChanged((account, people) -> told.add(people));
        shown();
        announce(log.append("p_ada", new PersonalSettings(false, true, true)));
        assertThat(told).isEmpty();
    }

    @Test
    void a_change_whose_announcement_was_lost_is_found_by_the_next_look_at_the_head() {
        names.start();
        shown();
        log.append("p_ada", HIDDEN);
        log.pass();
        assertThat(shown()).isEqualTo(Map.of("person", "p_ada", "name", "Ada"));
    }

    @Test
    void whoever_waits_for_a_place_goes_on_when_it_is_known() {
        shown();
        log.append("p_ada", HIDDEN);
        assertThat(names.reach(new PersonChanged("102", "p_ada", "e1", 1)).succeeded())
                .isTrue();
        assertThat(shown()).isEqualTo(Map.of("person", "p_ada", "name", "Ada"));
        Future<Void> later = names.reach(new PersonChanged("102", "p_ada", "e1", 2));
        assertThat(later.isComplete()).isFalse();
        announce(log.append("p_ada", PersonalSettings.DEFAULTS));
        assertThat(later.succeeded()).isTrue();
    }

    @Test
    void an_account_of_which_nobody_is_here_needs_no_waiting() {
        assertThat(names.reach(new PersonChanged("103", "p_ada", "e1", 7)).succeeded())
                .isTrue();
    }
}
