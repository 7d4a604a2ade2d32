package io.ovation.interactions.feed;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings one session's feed up to date with the channels that it shows. It reads on from where it was; what it reads again after a restart
 * is known by its client id, which is the place that it came from, so that twice is once, on however many instances.
 *
 * <p>All calls come from one thread.
 */
final class Following {
    private static final String ACTOR = "system";
    private static final int PAGE_EVENTS = 300;

    private final ChannelId feed;
    private final ChannelHost<FeedState, News> host;
    private final Bus bus;
    private final Timers timers;
    private final Map<String, Long> read = new HashMap<>();
    private long readAt = Long.MIN_VALUE;
    private @Nullable Future<Void> reading;

    Following(ChannelId feed, ChannelHost<FeedState, News> host, Bus bus, Timers timers) {
        this.feed = feed;
        this.host = host;
        this.bus = bus;
        this.timers = timers;
    }

    /** Up to date as of so many milliseconds ago; whoever asks meanwhile shares the reading. A channel that is silent is left for later. */
    Future<Void> within(long millis) {
        Future<Void> shared = reading;
        if (shared != null) {
            return shared;
        }
        if (readAt != Long.MIN_VALUE && timers.monotonicMillis() - readAt < millis) {
            return Future.succeededFuture();
        }
        long startedAt = timers.monotonicMillis();
        Future<Void> now = host.state(feed)
                .compose(folded -> Future.join(Source.ALL.stream()
                                .map(source -> readOn(source, folded.state().followed(source.channel())))
                                .toList())
                        .<Void>mapEmpty()
                        .onSuccess(whole -> readAt = startedAt)
                        .otherwiseEmpty());
        reading = now;
        now.onComplete(done -> reading = null);
        return now;
    }

    private Future<Void> readOn(Source source, long followed) {
        long after = Math.max(followed, read.getOrDefault(source.channel(), 0L));
        ChannelId channel = new ChannelId(feed.account(), feed.session(), source.channel());
        return bus.ask(source.service().read(), new ReadEvents(channel, after, PAGE_EVENTS), CallContext.service(""))
                .compose(page -> take(source, page, 0)
                        .compose(taken -> page.events().size() < PAGE_EVENTS
                                ? Future.succeededFuture()
                                : readOn(source, followed)));
    }

    /** One after the other, since an event may undo the one before. */
    private Future<Void> take(Source source, EventPage page, int from) {
        List<ChannelEvent> events = page.events();
        for (int i = from; i < events.size(); i++) {
            ChannelEvent event = events.get(i);
            Optional<News> news = source.reader().apply(event);
            if (news.isPresent()) {
                int next = i + 1;
                return whole(source, event, news.get())
                        .compose(found -> submit(source, event.seq(), found))
                        .compose(stored -> take(source, page, next));
            }
            read.put(source.channel(), event.seq());
        }
        return Future.succeededFuture();
    }

    private Future<News> whole(Source source, ChannelEvent event, News news) {
        if (!(news instanceof News.LookUp wanted)) {
            return Future.succeededFuture(news);
        }
        ChannelId channel = new ChannelId(feed.account(), feed.session(), source.channel());
        return bus.askOwner(
                        source.service().snapshot(),
                        channel.toString(),
                        new ReadSnapshot(channel),
                        CallContext.service(""))
                .map(now -> QnaNews.found(wanted, now.everyone(), event.at()));
    }

    private Future<Void> submit(Source source, long seq, News news) {
        String clientId = source.channel() + "-" + "%012d".formatted(seq);
        return host.submit(feed, new Submission<>(clientId, ACTOR, news))
                .onSuccess(stored -> read.put(source.channel(), seq))
                .mapEmpty();
    }
}
