package io.ovation.platform.channel.sim;

import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.channel.ChannelFollower;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A gateway's copy of a channel: the real follower, or one that is broken on purpose. */
interface Copy {
    void offer(Batch batch);

    void headIs(String epoch, long head);

    long last();

    String epoch();

    Optional<List<ChannelEvent>> since(long after);

    static Copy of(ChannelFollower follower) {
        return new Copy() {
            @Override
            public void offer(Batch batch) {
                follower.offer(batch);
            }

            @Override
            public void headIs(String epoch, long head) {
                follower.headIs(epoch, head);
            }

            @Override
            public long last() {
                return follower.last();
            }

            @Override
            public String epoch() {
                return follower.epoch();
            }

            @Override
            public Optional<List<ChannelEvent>> since(long after) {
                return follower.since(after);
            }
        };
    }

    /** A copy that applies what comes and never minds a hole. */
    static Copy careless(ChannelFollower follower, ChannelFollower.Listener listener) {
        return new Copy() {
            private final List<ChannelEvent> events = new ArrayList<>();
            private long last = follower.last();

            @Override
            public void offer(Batch batch) {
                List<ChannelEvent> fresh = batch.events().stream()
                        .filter(event -> event.seq() > last)
                        .toList();
                if (!fresh.isEmpty()) {
                    last = batch.to();
                    events.addAll(fresh);
                    listener.applied(fresh);
                }
            }

            @Override
            public void headIs(String epoch, long head) {}

            @Override
            public long last() {
                return last;
            }

            @Override
            public String epoch() {
                return follower.epoch();
            }

            @Override
            public Optional<List<ChannelEvent>> since(long after) {
                return Optional.of(
                        events.stream().filter(event -> event.seq() > after).toList());
            }
        };
    }
}
