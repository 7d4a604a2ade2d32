package io.ovation.analytics.report;

import io.ovation.contracts.Caller;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.channel.EventPage;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.report.ExportLines;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.bus.Json;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The log of a group chat, page by page, in lines: also what was cleared away, with the word that it was. */
final class Transcript {
    private static final int PAGE = 300;

    private final Bus bus;

    Transcript(Bus bus) {
        this.bus = bus;
    }

    /** Lines after the cursor. What was cleared is so by the floor of when the export began. */
    Future<ExportLines> page(Caller caller, @Nullable String cursor) {
        ChannelId channel = caller.channel(ChatEndpoints.GROUP.channel());
        return (cursor == null ? floor(channel) : Future.succeededFuture(0L))
                .map(floor -> LineCursor.of(cursor, floor))
                .compose(from -> bus.ask(
                                ChatEndpoints.CHANNELS.read(),
                                new ReadEvents(channel, from.after(), PAGE),
                                CallContext.service(""))
                        .map(page -> lines(page, from)));
    }

    private Future<Long> floor(ChannelId channel) {
        return bus.askOwner(
                        ChatEndpoints.CHANNELS.snapshot(),
                        channel.toString(),
                        new ReadSnapshot(channel),
                        CallContext.service(""))
                .map(snapshot ->
                        Json.record(snapshot.everyone(), ChatView.class).floor());
    }

    private static ExportLines lines(EventPage page, LineCursor from) {
        List<ChannelEvent> events = page.events();
        List<Map<String, Object>> lines = events.stream()
                .map(event -> TranscriptLine.of(event, from.floor()))
                .filter(Objects::nonNull)
                .toList();
        return new ExportLines(
                lines,
                events.size() < PAGE
                        ? null
                        : from.text(events.get(events.size() - 1).seq()));
    }
}
