package io.ovation.interactions.feed;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedView;
import io.ovation.contracts.interactions.InteractionsEndpoints;
import io.ovation.platform.bus.Json;
import io.ovation.platform.channel.ChannelLogic;
import io.ovation.platform.channel.ChannelRules;
import io.ovation.platform.session.Sessions;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The feed as people have it: whoever may be in the session reads it, and nobody commands it. */
final class FeedRules implements ChannelRules<FeedState, News> {
    private final FeedLogic logic = new FeedLogic();
    private final Sessions sessions;
    private Function<ChannelId, Future<Void>> upToDate = channel -> Future.succeededFuture();

    FeedRules(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Names what brings a feed up to date before somebody reads it. */
    void beforeReading(Function<ChannelId, Future<Void>> follow) {
        upToDate = follow;
    }

    @Override
    public ChannelLogic<FeedState, News> logic() {
        return logic;
    }

    @Override
    public Future<Void> open(ChannelId channel, Caller caller) {
        return sessions.settings(caller, channel, InteractionsEndpoints.FEED)
                .compose(settings -> upToDate.apply(channel));
    }

    @Override
    public Future<News> prepare(SubmitCommand command, Caller caller) {
        return Future.failedFuture(Problems.INVALID
                .withError("type", "known", "The feed has no such command; it shows what other channels tell.")
                .failure());
    }

    @Override
    public Map<String, Object> view(FeedState state, boolean team) {
        List<FeedItem> items = new ArrayList<>(
                state.items().stream().map(FeedState.Shown::item).toList());
        Collections.reverse(items);
        return Json.map(new FeedView(items));
    }
}
