package io.ovation.platform.channel;

import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole copy of the end of a channel, kept from announcements that may be lost, doubled or late. What is applied is contiguous: a
 * hole is read through the service, once for all that happens meanwhile.
 *
 * <p>All calls come from one thread.
 */
public final class ChannelFollower {
    /**
     * Reads stored events after a seq, in order and without a hole; fewer than asked means that the log ended there. The page says of
     * which log it is, since that may be another one by now; it always comes, or the future fails.
     */
    @FunctionalInterface
    public interface Reader {
        Future<EventPage> read(long after, int limit);
    }

    /** Hears what was applied, always contiguous; {@code reset} means that the log is another one and everything starts over. */
    public interface Listener {
        void applied(List<ChannelEvent> events);

        void reset();
    }

    private static final int PAGE_EVENTS = 300;
    private static final long RETRY_MILLIS = 200;
    private static final long MAX_RETRY_MILLIS = 5_000;

    private final Reader reader;
    private final Listener listener;
    private final Timers timers;
    private final Ring ring;
    private String epoch;
    private long last;
    private long target;
    private boolean filling;
    private long retryMillis = RETRY_MILLIS;

    /** A follower that has everything up to {@code last} of the log {@code epoch}. */
    public ChannelFollower(String epoch, long last, int ringEvents, Reader reader, Listener listener, Timers timers) {
        this.epoch = epoch;
        this.last = last;
        this.target = last;
        this.reader = reader;
        this.listener = listener;
        this.timers = timers;
        this.ring = new Ring(ringEvents);
    }

    /** The seq up to which this copy is whole. */
    public long last() {
        return last;
    }

    /** Identity of the log that this copies. */
    public String epoch() {
        return epoch;
    }

    /** All events after this seq, or nothing when that is further back than the copy reaches. */
    public Optional<List<ChannelEvent>> since(long after) {
        return ring.since(after, last);
    }

    /** The newest events of this copy, oldest first. */
    public List<ChannelEvent> recent() {
        return ring.all();
    }

    /** Takes an announcement, whatever its place. */
    public void offer(Batch batch) {
        if (!batch.epoch().equals(epoch)) {
            restart(batch.epoch());
        }
        if (batch.from() <= last + 1) {
            apply(batch.events());
        } else {
            headIs(batch.epoch(), batch.to());
        }
    }

    /** Takes the news that the log reaches this far. */
    public void headIs(String headEpoch, long head) {
        if (!headEpoch.equals(epoch)) {
            restart(headEpoch);
        }
        if (head > last) {
            target = Math.max(target, head);
            fill();
        }
    }

    private void restart(String newEpoch) {
        epoch = newEpoch;
        last = 0;
        target = 0;
        ring.clear();
        listener.reset();
    }

    private void apply(List<ChannelEvent> events) {
        List<ChannelEvent> fresh = new ArrayList<>(events.size());
        for (ChannelEvent event : events) {
            if (event.seq() == last + 1) {
                last++;
                ring.add(event);
                fresh.add(event);
            }
        }
        if (!fresh.isEmpty()) {
            listener.applied(fresh);
        }
    }

    private void fill() {
        if (filling) {
            return;
        }
        filling = true;
        reader.read(last, PAGE_EVENTS).onComplete(this::filled, failure -> again());
    }

    private void filled(EventPage page) {
        filling = false;
        long before = last;
        if (page.epoch().equals(epoch)) {
            apply(page.events());
        }
        if (last >= target) {
            retryMillis = RETRY_MILLIS;
        } else if (last > before) {
            fill();
        } else {
            filling = true;
            again(); // the reader has not seen yet what was announced
        }
    }

    private void again() {
        timers.after(retryMillis, () -> {
            filling = false;
            if (last < target) {
                fill();
            } else {
                retryMillis = RETRY_MILLIS; // announcements have closed the hole
            }
        });
        retryMillis = Math.min(retryMillis * 2, MAX_RETRY_MILLIS);
    }
}
