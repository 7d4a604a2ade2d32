package io.ovation.gateway.hub;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Announcement;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.Heads;
import io.ovation.contracts.channel.Whisper;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All channels that somebody on this gateway listens to.
 *
 * <p>All calls come from one event loop.
 */
public final class Hub {
    private final ChannelSource source;
    private final Timers timers;
    private final HubLimits limits;
    private final Names names;
    private final Map<ChannelId, Feed> feeds = new HashMap<>();
    private final Map<ChannelId, Future<Feed>> opening = new HashMap<>();

    public Hub(ChannelSource source, Timers timers, HubLimits limits, Names names) {
        this.names = names;
        names.whenChanged(this::renamed);
        this.source = source;
        this.timers = timers;
        this.limits = limits;
    }

    /** Starts to renew interests and to ask for heads. */
    public void start() {
        names.start();
        timers.after(limits.interestMillis(), this::renewInterest);
        timers.after(limits.headsMillis(), this::askHeads);
    }

    /** Adds a subscriber to a channel and answers with everything that it lacks; may the subscriber read it was asked before. */
    public Future<Joined> join(ChannelId channel, Subscriber subscriber, Position position) {
        return feed(channel).compose(feed -> feed.join(subscriber, position));
    }

    /** Ends a subscription; the channel is kept a while for those who come back. */
    public void leave(ChannelId channel, Subscriber subscriber) {
        Feed feed = feeds.get(channel);
        if (feed != null) {
            feed.leave(subscriber);
        }
    }

    /** The last seq known here, or 0. */
    public long head(ChannelId channel) {
        Feed feed = feeds.get(channel);
        return feed == null ? 0 : feed.follower().last();
    }

    /** The last seq known here that this subscriber should have: what comes after it was not for them, or is on its way. */
    public long head(ChannelId channel, Subscriber subscriber) {
        Feed feed = feeds.get(channel);
        return feed == null ? 0 : feed.head(subscriber);
    }

    /** Takes what an owner announces. */
    public void announced(Announcement announcement) {
        names.announced(announcement);
        for (Batch batch : announcement.batches()) {
            Feed feed = feeds.get(batch.channel());
            if (feed != null) {
                feed.follower().offer(batch);
            }
        }
        Whisper whisper = announcement.whisper();
        Feed whispering = whisper == null ? null : feeds.get(whisper.channel());
        if (whisper != null && whispering != null) {
            whispering.whisper(whisper);
        }
        Heads heads = announcement.heads();
        if (heads != null) {
            headsAre(heads);
        }
    }

    /** Tells the owners at once, for example because they are other ones now. */
    public void interestNow() {
        names.interestNow();
        if (!feeds.isEmpty()) {
            source.interest(feeds.keySet());
        }
    }

    /** Channels that are followed here. */
    public int channels() {
        return feeds.size();
    }

    private Future<Feed> feed(ChannelId channel) {
        Feed open = feeds.get(channel);
        if (open != null) {
            return Future.succeededFuture(open);
        }
        Future<Feed> already = opening.get(channel);
        return already != null ? already : open(channel);
    }

    private Future<Feed> open(ChannelId channel) {
        source.interest(List.of(channel));
        Future<Feed> now = names.of(channel.account())
                .compose(mask -> Feed.open(channel, new Feed.Origin(source, timers, limits, mask)))
                .onSuccess(feed -> feeds.put(channel, feed));
        opening.put(channel, now);
        now.onComplete(done -> opening.remove(channel));
        return now;
    }

    private void renamed(String account, Set<String> people) {
        feeds.forEach((channel, feed) -> {
            if (channel.account().equals(account)) {
                feed.renamed(people);
            }
        });
    }

    private void renewInterest() {
        feeds.values().removeIf(feed -> feed.idleFor(limits.lingerMillis()));
        interestNow();
        timers.after(limits.interestMillis(), this::renewInterest);
    }

    private void askHeads() {
        Map<ChannelId, Long> known = new HashMap<>();
        feeds.forEach((channel, feed) -> known.put(channel, feed.follower().last()));
        Future<List<Heads>> answers = known.isEmpty() ? Future.succeededFuture(List.of()) : source.heads(known);
        answers.onSuccess(all -> all.forEach(this::headsAre))
                .onComplete(done -> timers.after(limits.headsMillis(), this::askHeads));
    }

    private void headsAre(Heads heads) {
        heads.heads().forEach((channel, head) -> {
            Feed feed = feeds.get(channel);
            if (feed != null) {
                feed.follower().headIs(heads.epoch(), head);
            }
        });
    }
}
