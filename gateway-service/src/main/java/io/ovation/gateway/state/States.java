package io.ovation.gateway.state;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.StateNews;
import io.ovation.gateway.hub.ChannelSource;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.state.Conflation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who looks at which state channel on this gateway. Every watcher gets at most one frame of a channel in {@link #PAUSE_MILLIS}, whatever
 * owners do: there may be two of them for the moment in which a service moves.
 *
 * <p>All calls come from one event loop.
 */
public final class States {
    /** At most four frames of a channel a second for each watcher; owners usually tell two. */
    public static final long PAUSE_MILLIS = 250;

    private final ChannelSource source;
    private final Timers timers;
    private final long interestMillis;
    private final Map<ChannelId, Set<Watcher>> watchers = new HashMap<>();
    private final Conflation<ChannelId, StateFrame> news;

    /** @param interestMillis the pause between two repeats of this gateway's interest */
    public States(ChannelSource source, Timers timers, long interestMillis) {
        this.source = source;
        this.timers = timers;
        this.interestMillis = interestMillis;
        this.news = new Conflation<>(StateFrame::with, PAUSE_MILLIS, Integer.MAX_VALUE, timers, this::show);
    }

    /** Starts to renew interests. */
    public void start() {
        timers.after(interestMillis, this::renewInterest);
    }

    /** Adds a watcher, who may look was asked before, and gives what it is to be shown first. */
    public StateFrame join(ChannelId channel, Watcher watcher) {
        Set<Watcher> theirs = watchers.computeIfAbsent(channel, fresh -> new LinkedHashSet<>());
        if (theirs.isEmpty()) {
            source.interest(List.of(channel));
        }
        theirs.add(watcher);
        return new StateFrame(channel, Map.of());
    }

    /** Ends it. */
    public void leave(ChannelId channel, Watcher watcher) {
        watchers.computeIfPresent(channel, (key, theirs) -> {
            theirs.remove(watcher);
            return theirs.isEmpty() ? null : theirs;
        });
    }

    /** Takes what an owner announces; only of channels at which somebody looks. */
    public void announced(Announcement announcement) {
        StateNews state = announcement.state();
        if (state != null && watchers.containsKey(state.channel())) {
            news.put(state.channel(), new StateFrame(state.channel(), state.value()));
        }
    }

    /** Tells the owners at once, for example because they are other ones now. */
    public void interestNow() {
        if (!watchers.isEmpty()) {
            source.interest(watchers.keySet());
        }
    }

    private void show(ChannelId channel, StateFrame frame) {
        List.copyOf(watchers.getOrDefault(channel, Set.of())).forEach(watcher -> watcher.stateIs(frame));
    }

    private void renewInterest() {
        interestNow();
        timers.after(interestMillis, this::renewInterest);
    }
}
