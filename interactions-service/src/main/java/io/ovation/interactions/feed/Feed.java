package io.ovation.interactions.feed;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.BusServer;
import io.ovation.platform.channel.ChannelBinding;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.HostLimits;
import io.ovation.platform.channel.Interests;
import io.ovation.platform.channel.Surroundings;
import io.ovation.platform.channel.Timers;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The door of the feed. A feed follows its channels while a gateway has somebody who watches it, and once before anybody reads it.
 *
 * <p>All calls come from one thread.
 */
public final class Feed {
    private final ChannelHost<FeedState, News> host;
    private final Interests interests;
    private final Bus bus;
    private final Timers timers;
    private final HostLimits limits;
    private final FeedSettings settings;
    private final Map<ChannelId, Following> followings = new LinkedHashMap<>(16, 0.75f, true);

    public Feed(Journal journal, Sessions sessions, Bus bus, Surroundings around, FeedSettings settings) {
        FeedRules rules = new FeedRules(sessions);
        this.interests = around.interests();
        this.timers = around.timers();
        this.limits = around.limits();
        this.bus = bus;
        this.settings = settings;
        this.host = new ChannelHost<>(rules, journal, interests, timers, limits);
        rules.beforeReading(this::upToDate);
    }

    /** Answers at this server, and follows from now on what is watched. */
    public void bind(BusServer server, ChannelBinding binding) {
        binding.bind(server, InteractionsEndpoints.CHANNELS, host, interests, host::submit);
        host.announceHeads();
        followTheWatched();
    }

    private void followTheWatched() {
        interests.channels().stream()
                .filter(channel -> channel.name().equals(InteractionsEndpoints.FEED))
                .forEach(this::upToDate);
        timers.after(settings.followMillis(), this::followTheWatched);
    }

    private Future<Void> upToDate(ChannelId feed) {
        return following(feed).within(settings.followMillis());
    }

    private Following following(ChannelId feed) {
        Following following = followings.computeIfAbsent(feed, fresh -> new Following(fresh, host, bus, timers));
        if (followings.size() > limits.openChannels()) {
            followings.remove(followings.keySet().iterator().next());
        }
        return following;
    }
}
