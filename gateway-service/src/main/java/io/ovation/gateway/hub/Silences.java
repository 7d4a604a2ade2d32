package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.channel.Timers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subscribers of a channel in which something happened that is not for them. A frame that only says so would cost as much as any other, so
 * it waits: for something that is for them, which then says it too, or for the end of a pause in which all that happened is said at once.
 */
final class Silences {
    private final ChannelId channel;
    private final Timers timers;
    private final long millis;
    private final Map<Subscriber, Long> since = new HashMap<>();
    private String epoch = "";
    private long last;
    private boolean scheduled;

    /** @param millis the pause */
    Silences(ChannelId channel, Timers timers, long millis) {
        this.channel = channel;
        this.timers = timers;
        this.millis = millis;
    }

    /** Gives a subscriber what happened, at once if it is for them. */
    void deliver(Subscriber subscriber, Frames frames) {
        if (frames.tell(subscriber.viewer())) {
            Long before = since.remove(subscriber);
            subscriber.deliver(channel, before == null ? frames : frames.since(before));
        } else {
            keep(subscriber, frames);
        }
    }

    private void keep(Subscriber subscriber, Frames frames) {
        since.putIfAbsent(subscriber, frames.first());
        epoch = frames.epoch();
        last = frames.last();
        if (!scheduled) {
            scheduled = true;
            timers.after(millis, this::end);
        }
    }

    private void end() {
        scheduled = false;
        Map<Long, Frames> frames = new HashMap<>();
        List<Map.Entry<Subscriber, Long>> all = List.copyOf(since.entrySet());
        since.clear();
        all.forEach(
                entry -> entry.getKey().deliver(channel, frames.computeIfAbsent(entry.getValue(), this::nothingSince)));
    }

    private Frames nothingSince(long first) {
        return Frames.nothing(channel.name(), epoch, first, last);
    }

    /** The last seq that a subscriber was told of, or null when that is the newest. */
    @Nullable
    Long toldTo(Subscriber subscriber) {
        Long first = since.get(subscriber);
        return first == null ? null : first - 1;
    }

    /** This subscriber knows everything, or wants to know nothing more. */
    void forget(Subscriber subscriber) {
        since.remove(subscriber);
    }

    void startOver() {
        since.clear();
    }
}
