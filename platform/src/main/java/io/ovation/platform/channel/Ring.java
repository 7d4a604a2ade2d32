package io.ovation.platform.channel;

import io.ovation.contracts.channel.ChannelEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The newest events of a channel, redacted as far as is known, for those who come back after a short absence. */
final class Ring {
    private final int capacity;
    private ArrayDeque<ChannelEvent> events = new ArrayDeque<>();

    Ring(int capacity) {
        this.capacity = capacity;
    }

    void add(ChannelEvent event) {
        if (!event.redacts().isEmpty()) {
            redact(Set.copyOf(event.redacts()));
        }
        events.addLast(event);
        if (events.size() > capacity) {
            events.removeFirst();
        }
    }

    private void redact(Set<Long> seqs) {
        ArrayDeque<ChannelEvent> kept = new ArrayDeque<>(events.size());
        for (ChannelEvent event : events) {
            kept.addLast(seqs.contains(event.seq()) ? event.redacted() : event);
        }
        events = kept;
    }

    /** Everything after this seq up to {@code head}, or nothing when the ring does not reach back that far. */
    Optional<List<ChannelEvent>> since(long after, long head) {
        if (after >= head) {
            return after == head ? Optional.of(List.of()) : Optional.empty();
        }
        if (events.isEmpty() || events.getFirst().seq() > after + 1) {
            return Optional.empty();
        }
        List<ChannelEvent> found = new ArrayList<>();
        for (ChannelEvent event : events) {
            if (event.seq() > after) {
                found.add(event);
            }
        }
        return Optional.of(found);
    }

    List<ChannelEvent> all() {
        return List.copyOf(events);
    }

    void clear() {
        events.clear();
    }
}
