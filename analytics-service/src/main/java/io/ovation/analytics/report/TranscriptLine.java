package io.ovation.analytics.report;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.platform.bus.Json;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event of a chat as a line of its transcript. */
final class TranscriptLine {
    private TranscriptLine() {}

    /** The line, or null for what is no part of the conversation. */
    static @Nullable Map<String, Object> of(ChannelEvent event, long floor) {
        Map<String, Object> body = event.body();
        return switch (event.type()) {
            case MessagePosted.TYPE ->
                body == null ? gone(event) : message(event, Json.record(body, MessagePosted.class), floor);
            case MessageDeleted.TYPE -> body == null ? null : deletion(event, Json.record(body, MessageDeleted.class));
            case HistoryCleared.TYPE ->
                line(event, "clearing").with("message", event.floor()).fields();
            default -> null;
        };
    }

    private static Line line(ChannelEvent event, String kind) {
        return new Line().with("at", event.at().toString()).with("kind", kind).with("person", event.actor());
    }

    private static Map<String, Object> message(ChannelEvent event, MessagePosted posted, long floor) {
        return line(event, "message")
                .with("message", event.seq())
                .with("name", posted.author().name())
                .with("role", posted.author().role().wireName())
                .with("text", posted.text())
                .with(
                        "replyTo",
                        posted.replyTo() == null ? null : posted.replyTo().seq())
                .with("state", event.seq() <= floor ? "cleared" : "shown")
                .fields();
    }

    /** Its text is gone from the store too. */
    private static Map<String, Object> gone(ChannelEvent event) {
        return line(event, "message")
                .with("message", event.seq())
                .with("state", "deleted")
                .fields();
    }

    private static Map<String, Object> deletion(ChannelEvent event, MessageDeleted deleted) {
        return line(event, "deletion")
                .with("message", deleted.message())
                .with("state", "by-" + deleted.by().name().toLowerCase(Locale.ROOT))
                .fields();
    }
}
