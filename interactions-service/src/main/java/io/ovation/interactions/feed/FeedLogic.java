package io.ovation.interactions.feed;

import io.ovation.contracts.Audience;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.interactions.FeedEvent;
import io.ovation.contracts.interactions.FeedSource;
import io.ovation.contracts.interactions.ItemPublished;
import io.ovation.contracts.interactions.ItemsRemoved;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** News become events of the feed; what was followed already changes nothing. */
final class FeedLogic implements ChannelLogic<FeedState, News> {

    @Override
    public FeedState empty() {
        return FeedState.EMPTY;
    }

    @Override
    public Decision decide(FeedState state, News news, Instant at) {
        FeedSource source = news.source();
        if (source.seq() <= state.followed(source.channel())) {
            return Decision.unchanged();
        }
        if (news instanceof News.Publish publish) {
            List<FeedState.Shown> before = state.among(List.of(publish.item().id()));
            return before.stream().anyMatch(shown -> shown.item().equals(publish.item()))
                    ? Decision.unchanged()
                    : redacting(new ItemPublished(publish.item(), source), before);
        }
        List<FeedState.Shown> gone =
                news instanceof News.RemoveAll ? state.of(source.channel()) : state.among(idsOf(news));
        if (gone.isEmpty()) {
            return Decision.unchanged();
        }
        return redacting(
                new ItemsRemoved(gone.stream().map(shown -> shown.item().id()).toList(), source), gone);
    }

    private static List<String> idsOf(News news) {
        return news instanceof News.Remove remove ? remove.ids() : List.of();
    }

    private static Decision redacting(FeedEvent event, List<FeedState.Shown> gone) {
        return Decision.redacting(
                event.type(),
                Json.map(event),
                Audience.EVERYONE,
                gone.stream().map(FeedState.Shown::row).toList());
    }

    /** A redacted publication shows nothing: what undid it comes further on. */
    @Override
    public FeedState apply(FeedState state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null) {
            return state;
        }
        return switch (event.type()) {
            case ItemPublished.TYPE -> {
                ItemPublished published = Json.record(body, ItemPublished.class);
                yield state.with(published.item(), event.seq()).after(published.source());
            }
            case ItemsRemoved.TYPE -> {
                ItemsRemoved removed = Json.record(body, ItemsRemoved.class);
                yield state.without(removed.ids()).after(removed.source());
            }
            default -> state;
        };
    }

    @Override
    public Map<String, Object> encode(FeedState state) {
        return Json.map(state);
    }

    @Override
    public FeedState decode(Map<String, Object> json) {
        return Json.record(json, FeedState.class);
    }
}
