package io.ovation.analytics.mood;

import io.ovation.analytics.polarity.LineReader;
import io.ovation.analytics.topic.Gist;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.contracts.chat.AuthorView;
import io.ovation.contracts.chat.ChatView;
import io.ovation.contracts.chat.HistoryCleared;
import io.ovation.contracts.chat.MessageDeleted;
import io.ovation.contracts.chat.MessagePosted;
import io.ovation.contracts.chat.MessageView;
import io.ovation.contracts.chat.UserBlocked;
import io.ovation.platform.bus.Json;
import java.time.Instant;
import java.util.Map;

/** Takes lines out of what happens in a chat. Moderators' lines are not how the audience sounds. */
final class ChatLines {
    private final Lines lines;
    private final LineReader reader;

    ChatLines(Lines lines, LineReader reader) {
        this.lines = lines;
        this.reader = reader;
    }

    /** Takes the newest messages.
     *
     * @param view the one of everyone
     */
    void joined(Map<String, Object> view) {
        Json.record(view, ChatView.class).messages().forEach(this::take);
    }

    private void take(MessageView message) {
        if (message.text() != null && message.author() != null) {
            said(message.seq(), message.at(), message.author(), message.text());
        }
    }

    void happened(ChannelEvent event) {
        Map<String, Object> body = event.body();
        if (event.type().equals(HistoryCleared.TYPE)) {
            lines.cleared(event.seq());
        }
        if (body == null) {
            return;
        }
        switch (event.type()) {
            case MessagePosted.TYPE -> {
                MessagePosted message = Json.record(body, MessagePosted.class);
                said(event.seq(), event.at(), message.author(), message.text());
            }
            case MessageDeleted.TYPE ->
                lines.deleted(Json.record(body, MessageDeleted.class).message());
            case UserBlocked.TYPE ->
                lines.blocked(Json.record(body, UserBlocked.class).person());
            default -> {}
        }
    }

    private void said(long seq, Instant at, AuthorView author, String text) {
        if (!author.role().moderates()) {
            lines.said(seq, new Said(at.toEpochMilli(), author.person(), reader.read(text), Gist.of(text)));
        }
    }
}
