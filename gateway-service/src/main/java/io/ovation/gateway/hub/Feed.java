package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.Snapshot;
import io.ovation.contracts.channel.Whisper;
import io.ovation.platform.channel.ChannelFollower;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One channel on this gateway: its copy, its subscribers, and the tick that merges what happens into few frames. */
final class Feed implements ChannelFollower.Listener {
    private static final long RENAME_MILLIS = 500;

    private final ChannelId channel;
    private final ChannelSource source;
    private final Timers timers;
    private final HubLimits limits;
    private final ChannelFollower follower;
    private final SharedSnapshot snapshot;
    private final NameMask mask;
    private final Set<String> renamed = new LinkedHashSet<>();
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private final Silences silences;
    private List<ChannelEvent> pending = new ArrayList<>();
    private boolean scheduled;
    private long flushedAt;
    private long floor;
    private long emptySince;

    /** Where a feed gets what it shows, and in what way. */
    record Origin(ChannelSource source, Timers timers, HubLimits limits, NameMask mask) {}

    private Feed(ChannelId channel, Snapshot first, EventPage past, Origin origin) {
        this.channel = channel;
        this.source = origin.source();
        this.timers = origin.timers();
        this.limits = origin.limits();
        this.mask = origin.mask();
        this.snapshot = new SharedSnapshot(first, () -> source.snapshot(channel));
        this.follower = new ChannelFollower(first.epoch(), past.after(), limits.ringEvents(), this::read, this, timers);
        this.emptySince = timers.monotonicMillis();
        this.silences = new Silences(channel, timers, limits.quietMillis());
        follower.offer(new Batch(
                channel,
                past.epoch(),
                past.after() + 1,
                past.after() + past.events().size(),
                past.events()));
        follower.headIs(first.epoch(), first.seq());
    }

    /** Opens the copy with the newest view and the events that led to it, so that returning subscribers need no store. */
    static Future<Feed> open(ChannelId channel, Origin origin) {
        return origin.source().snapshot(channel).compose(first -> {
            int past = (int) Math.min(first.seq(), Math.min(300, origin.limits().ringEvents()));
            Future<EventPage> page = past == 0
                    ? Future.succeededFuture(new EventPage(channel, first.epoch(), 0, List.of()))
                    : origin.source().read(channel, first.seq() - past, past);
            return page.map(events -> new Feed(channel, first, events, origin));
        });
    }

    private Future<EventPage> read(long after, int limit) {
        return source.read(channel, after, limit);
    }

    ChannelFollower follower() {
        return follower;
    }

    int subscribers() {
        return subscribers.size();
    }

    boolean idleFor(long millis) {
        return subscribers.isEmpty() && timers.monotonicMillis() - emptySince > millis;
    }

    /** Hands something to the one connection that it is for, if it is here. */
    void whisper(Whisper whisper) {
        for (Subscriber subscriber : List.copyOf(subscribers)) {
            if (subscriber.peer().equals(whisper.peer())
                    && subscriber.viewer().person().equals(whisper.person())) {
                subscriber.whispered(whisper);
            }
        }
    }

    void leave(Subscriber subscriber) {
        subscribers.remove(subscriber);
        silences.forget(subscriber);
        emptySince = timers.monotonicMillis();
    }

    /** Adds the subscriber and answers with everything that it lacks. */
    Future<Joined> join(Subscriber subscriber, Position position) {
        Optional<List<ChannelEvent>> missed = missedSince(position);
        if (missed.isPresent()) {
            add(subscriber);
            return Future.succeededFuture(recovered(missed.get(), subscriber.viewer()));
        }
        return snapshot.newest(follower, limits.snapshotReuseEvents()).map(view -> {
            add(subscriber);
            return startedFrom(view, subscriber.viewer());
        });
    }

    private void add(Subscriber subscriber) {
        subscribers.add(subscriber);
        silences.forget(subscriber);
    }

    /** The last seq that this subscriber should have. */
    long head(Subscriber subscriber) {
        Long told = silences.toldTo(subscriber);
        return told == null ? follower.last() : told;
    }

    /** Nothing missed for somebody who is ahead of this copy: what they have already is dropped when it arrives here. */
    private Optional<List<ChannelEvent>> missedSince(Position position) {
        if (!follower.epoch().equals(position.epoch())) {
            return Optional.empty();
        }
        return position.after() > follower.last() ? Optional.of(List.of()) : follower.since(position.after());
    }

    private Joined recovered(List<ChannelEvent> missed, Viewer viewer) {
        return joined(follower.last(), "\"recovered\":true", missed, viewer);
    }

    /** The head is what the frame reaches without a hole, even if this copy has more that it can no longer give. */
    private Joined startedFrom(SharedSnapshot.View view, Viewer viewer) {
        Optional<List<ChannelEvent>> later = follower.since(view.seq());
        long head = later.isPresent() ? follower.last() : view.seq();
        String text = "\"recovered\":false,\"snapshot\":{\"seq\":" + view.seq() + ",\"view\":" + view.text(viewer, mask)
                + "}";
        return joined(head, text, later.orElse(List.of()), viewer);
    }

    private Joined joined(long head, String how, List<ChannelEvent> events, Viewer viewer) {
        List<ChannelEvent> visible =
                events.stream().filter(event -> event.seq() >= floor).toList();
        return new Joined(
                follower.epoch(),
                head,
                Frames.subscribed(
                        channel.name(), follower.epoch(), head, how, EventTexts.array(visible, viewer, mask)));
    }

    @Override
    public void applied(List<ChannelEvent> events) {
        for (ChannelEvent event : events) {
            if (event.floor() != null) {
                floor = event.floor();
            }
            if (event.floor() != null || !event.redacts().isEmpty()) {
                snapshot.mustKnow(event.seq());
            }
        }
        pending.addAll(events);
        schedule();
    }

    /** The first event after a pause goes out at once; then one frame a tick. */
    private void schedule() {
        if (scheduled) {
            return;
        }
        long wait = flushedAt + limits.tickMillis(subscribers.size()) - timers.monotonicMillis();
        if (wait <= 0) {
            flush();
        } else {
            scheduled = true;
            timers.after(wait, () -> {
                scheduled = false;
                flush();
            });
        }
    }

    private void flush() {
        List<ChannelEvent> events = pending;
        pending = new ArrayList<>();
        if (!events.isEmpty() && !subscribers.isEmpty()) {
            Frames frames = new Frames(channel.name(), follower.epoch(), events, mask);
            for (Subscriber subscriber : List.copyOf(subscribers)) {
                silences.deliver(subscriber, frames);
            }
        }
        // The pause begins after the writing: a slow loop then writes fewer frames, instead of nothing else.
        flushedAt = timers.monotonicMillis();
    }

    /** Tells all who look here of those who are in this channel, at most once in a while however many are renamed. */
    void renamed(Set<String> people) {
        boolean first = renamed.isEmpty();
        renamed.addAll(people);
        if (first && !renamed.isEmpty()) {
            timers.after(RENAME_MILLIS, this::tellNames);
        }
    }

    /** Each circle hears of the people whom it sees here: who is in what others do not see is nobody else's business. */
    private void tellNames() {
        Map<String, String> everyone = namesSeenBy(Viewer.ANY_ATTENDEE);
        Map<String, String> team = namesSeenBy(Viewer.ANY_OF_THE_TEAM);
        renamed.clear();
        if (team.isEmpty() && everyone.isEmpty()) {
            return;
        }
        Renaming renaming = new Renaming(channel.name(), everyone, team, mask);
        for (Subscriber subscriber : List.copyOf(subscribers)) {
            boolean sees = !(subscriber.viewer().role().team() ? team : everyone).isEmpty();
            if (sees) {
                subscriber.renamed(channel, renaming.text(subscriber.viewer()));
            }
        }
    }

    @Override
    public void reset() {
        pending = new ArrayList<>();
        floor = 0;
        snapshot.startOver();
        silences.startOver();
        List<Subscriber> all = List.copyOf(subscribers);
        subscribers.clear();
        all.forEach(subscriber -> subscriber.startOver(channel));
    }

    private Map<String, String> namesSeenBy(Viewer circle) {
        Map<String, String> names = new LinkedHashMap<>(snapshot.namesOf(renamed, circle));
        follower.recent().stream()
                .filter(circle::sees)
                .map(event -> WireEvent.of(event, circle).body())
                .filter(Objects::nonNull)
                .forEach(body -> names.putAll(NameMask.namesIn(body, renamed)));
        return names;
    }
}
