package io.ovation.gateway.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.ovation.contracts.Audience;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Role;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.gateway.StillClock;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedPaceTest {
    private static final ChannelId CHAT = new ChannelId("102", "s_1", "chat");
    private static final long TICK = HubLimits.DEFAULTS.tickMillis(1);

    private final StillClock clock = new StillClock();
    private final EmptyChannels channels = new EmptyChannels();
    private final Hub hub = new Hub(channels, clock, HubLimits.DEFAULTS, new Names(channels, clock));
    private final List<String> frames = new ArrayList<>();
    private long writingMillis;

    /** Channels in which nothing has happened yet. */
    private record EmptyChannels() implements ChannelSource {
        @Override
        public Future<Snapshot> snapshot(ChannelId channel) {
            return Future.succeededFuture(new Snapshot(channel, "e1", 0, Map.of(), Map.of()));
        }

        @Override
        public Future<EventPage> read(ChannelId channel, long after, int limit) {
            return Future.succeededFuture(new EventPage(channel, "e1", after, List.of()));
        }

        @Override
        public Future<List<Heads>> heads(Map<ChannelId, Long> known) {
            return Future.succeededFuture(List.of());
        }

        @Override
        public void interest(Collection<ChannelId> channels) {}
    }

    private final class Listener implements Subscriber {
        @Override
        public Viewer viewer() {
            return new Viewer("p_ada", Role.ATTENDEE);
        }

        @Override
        public void deliver(ChannelId channel, Frames news) {
            frames.add(news.text(viewer()).replaceAll(".*\"from\":(\\d+),\"to\":(\\d+).*", "$1-$2"));
            clock.skip(writingMillis);
        }

        @Override
        public void renamed(ChannelId channel, String frame) {}

        @Override
        public void startOver(ChannelId channel) {}
    }

    private void happens(long seq) {
        ChannelEvent event = new ChannelEvent(
                seq, "message-posted", clock.now(), "p_bob", Map.of(), Audience.EVERYONE, List.of(), null);
        hub.announced(new Announcement(List.of(new Batch(CHAT, "e1", seq, seq, List.of(event))), null));
    }

    @Test
    void the_first_event_after_a_pause_goes_out_at_once_and_the_next_ones_together() {
        hub.join(CHAT, new Listener(), Position.START);

        happens(1);
        happens(2);
        happens(3);
        assertThat(frames).containsExactly("1-1");

        clock.pass(TICK);
        assertThat(frames).containsExactly("1-1", "2-3");
    }

    /** A loop whose writing took longer than a tick did nothing but write, and acknowledgements waited for a tenth of a second. */
    @Test
    void the_pause_begins_when_the_writing_is_done() {
        hub.join(CHAT, new Listener(), Position.START);
        writingMillis = 2 * TICK;

        happens(1);
        happens(2);
        assertThat(frames).containsExactly("1-1");

        clock.pass(TICK - 1);
        assertThat(frames).containsExactly("1-1");
        clock.pass(1);
        assertThat(frames).containsExactly("1-1", "2-2");
    }
}
