package io.ovation.platform.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChannelFollowerTest implements ChannelFollower.Listener {
    private static final ChannelId ROOM = new ChannelId("102", "demo", "room");

    private final HandTimers timers = new HandTimers();
    private final Deque<Promise<EventPage>> asked = new ArrayDeque<>();
    private final List<Long> heard = new ArrayList<>();
    private final ChannelFollower follower = new ChannelFollower("e1", 0, 4, this::read, this, timers);

    private Future<EventPage> read(long after, int limit) {
        Promise<EventPage> promise = Promise.promise();
        asked.add(promise);
        return promise.future();
    }

    @Override
    public void applied(List<ChannelEvent> events) {
        events.forEach(event -> heard.add(event.seq()));
    }

    @Override
    public void reset() {
        heard.clear();
    }

    private static List<ChannelEvent> events(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> event(seq, List.of()))
                .toList();
    }

    private static ChannelEvent event(long seq, List<Long> redacts) {
        return new ChannelEvent(
                seq, "said", Instant.EPOCH, "ada", Map.of("word", seq), Audience.EVERYONE, redacts, null);
    }

    private static Batch batch(String epoch, long from, long to) {
        return new Batch(ROOM, epoch, from, to, events(from, to));
    }

    private static EventPage page(String epoch, long from, long to) {
        return new EventPage(ROOM, epoch, from - 1, events(from, to));
    }

    @Test
    void a_hole_is_read_once_however_often_it_is_noticed() {
        follower.offer(batch("e1", 1, 1));
        follower.offer(batch("e1", 4, 4));
        follower.offer(batch("e1", 4, 5));
        follower.headIs("e1", 5);
        assertThat(asked).hasSize(1);
        asked.remove().complete(page("e1", 2, 5));
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void what_was_heard_before_is_not_heard_again() {
        follower.offer(batch("e1", 1, 3));
        follower.offer(batch("e1", 2, 4));
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L);
    }

    /** The store was restored while the page was under way: its rows have the right numbers and the wrong content. */
    @Test
    void a_page_of_another_log_is_not_applied() {
        follower.headIs("e1", 2);
        asked.remove().complete(page("e2", 1, 2));
        assertThat(heard).isEmpty();
        follower.headIs("e2", 2);
        timers.pass(200);
        asked.remove().complete(page("e2", 1, 2));
        assertThat(follower.epoch()).isEqualTo("e2");
        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void a_reading_that_fails_is_tried_again() {
        follower.headIs("e1", 1);
        asked.remove().fail("lost");
        timers.pass(200);
        asked.remove().complete(page("e1", 1, 1));
        assertThat(follower.last()).isEqualTo(1);
    }

    @Test
    void the_copy_reaches_back_as_far_as_its_ring_and_no_further() {
        follower.offer(batch("e1", 1, 6));
        assertThat(follower.since(1)).isEmpty();
        assertThat(follower.since(2).orElseThrow())
                .extracting(ChannelEvent::seq)
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(follower.since(6).orElseThrow()).isEmpty();
        assertThat(follower.since(7)).isEmpty();
    }

    @Test
    void a_deletion_blanks_what_the_copy_still_holds() {
        follower.offer(batch("e1", 1, 2));
        follower.offer(new Batch(ROOM, "e1", 3, 3, List.of(event(3, List.of(2L)))));
        assertThat(follower.since(1).orElseThrow().get(0).body()).isNull();
        assertThat(follower.since(2).orElseThrow().get(0).body()).isNotNull();
    }
}
