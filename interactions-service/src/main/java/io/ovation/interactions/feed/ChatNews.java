package io.ovation.interactions.feed;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePinned;
import io.ovation.contracts.chat.MessageUnpinned;
import io.ovation.contracts.interactions.FeedAuthor;
import io.ovation.contracts.interactions.FeedItem;
import io.ovation.contracts.interactions.FeedKind;
import io.ovation.contracts.interactions.FeedSource;
import io.ovation.platform.bus.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What group chat tells the feed: pins. A pin whose row is redacted has been undone further on. */
final class ChatNews {
    static final String CHANNEL = "chat";

    private ChatNews() {}

    static Optional<News> of(ChannelEvent event) {
        Map<String, Object> body = event.body();
        FeedSource source = new FeedSource(CHANNEL, event.seq());
        if (event.type().equals(HistoryCleared.TYPE)) {
            return Optional.of(new News.RemoveAll(source));
        }
        if (body == null) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case MessagePinned.TYPE -> Optional.of(pinned(Json.record(body, MessagePinned.class), event, source));
            case MessageUnpinned.TYPE ->
                removed(Json.record(body, MessageUnpinned.class).message(), source);
            case MessageDeleted.TYPE ->
                removed(Json.record(body, MessageDeleted.class).message(), source);
            default -> Optional.empty();
        };
    }

    private static News pinned(MessagePinned pin, ChannelEvent event, FeedSource source) {
        AuthorView author = pin.author();
        return new News.Publish(
                new FeedItem(
                        id(pin.message()),
                        FeedKind.PINNED_MESSAGE,
                        event.at(),
                        pin.message(),
                        pin.text(),
                        new FeedAuthor(author.person(), author.name(), author.role()),
                        List.of()),
                source);
    }

    private static Optional<News> removed(long message, FeedSource source) {
        return Optional.of(new News.Remove(List.of(id(message)), source));
    }

    private static String id(long message) {
        return CHANNEL + "/" + message;
    }
}
