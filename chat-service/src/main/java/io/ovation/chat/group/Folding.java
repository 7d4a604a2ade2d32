package io.ovation.chat.group;

import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.Deleter;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePinned;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.MessageUnpinned;
import io.ovation.contracts.chat.ReactionsCounted;
import io.ovation.contracts.chat.UserBlocked;
import io.ovation.contracts.chat.UserUnblocked;
import io.ovation.platform.bus.Json;
import java.util.Map;

/** What each event changes. A redacted message leaves its tombstone, a redacted pin leaves nothing: its message is unpinned later in the log. */
final class Folding {
    private Folding() {}

    static ChatState apply(ChatState state, ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (body == null) {
            return event.type().equals(MessagePosted.TYPE) ? state.withMessage(message(event)) : state;
        }
        return switch (event.type()) {
            case MessagePosted.TYPE -> state.withMessage(message(event));
            case MessageDeleted.TYPE -> deleted(state, Json.record(body, MessageDeleted.class));
            case MessagePinned.TYPE -> pinned(state, event, Json.record(body, MessagePinned.class));
            case MessageUnpinned.TYPE ->
                state.withoutPin(Json.record(body, MessageUnpinned.class).message());
            case ReactionsCounted.TYPE -> counted(state, event.seq(), Json.record(body, ReactionsCounted.class));
            case UserBlocked.TYPE -> blocked(state, Json.record(body, UserBlocked.class));
            case UserUnblocked.TYPE ->
                state.withoutBlocked(Json.record(body, UserUnblocked.class).person());
            case HistoryCleared.TYPE -> state.cleared(event.seq());
            default -> state;
        };
    }

    /** The message of a row, or its tombstone when the row was redacted. */
    static ChatMessage message(ChannelEvent event) {
        Map<String, Object> body = event.body();
        ChatMessage bare =
                new ChatMessage(event.seq(), event.actor(), event.at(), null, null, null, Map.of(), 0, Deleter.UNKNOWN);
        if (body == null) {
            return bare;
        }
        MessagePosted posted = Json.record(body, MessagePosted.class);
        return new ChatMessage(
                event.seq(),
                event.actor(),
                event.at(),
                posted.text(),
                posted.author(),
                posted.replyTo(),
                Map.of(),
                0,
                null);
    }

    private static ChatState deleted(ChatState state, MessageDeleted event) {
        ChatState unpinned = state.withoutPin(event.message());
        return unpinned.message(event.message()).isPresent()
                ? unpinned.changing(event.message(), message -> message.tombstone(event.by()))
                : unpinned.withLateDeletion(event.message());
    }

    private static ChatState pinned(ChatState state, ChannelEvent event, MessagePinned pinned) {
        return state.withPin(new Pin(pinned.message(), event.seq(), pinned.text(), pinned.author(), event.at()));
    }

    private static ChatState blocked(ChatState state, UserBlocked event) {
        return state.withBlocked(event.person(), event.name());
    }

    private static ChatState counted(ChatState state, long by, ReactionsCounted event) {
        ChatState counted = state;
        for (Map.Entry<Long, Map<String, Long>> entry : event.counts().entrySet()) {
            counted = counted.changing(
                    entry.getKey(), message -> message.gone() ? message : message.counted(entry.getValue(), by));
        }
        return counted;
    }
}
