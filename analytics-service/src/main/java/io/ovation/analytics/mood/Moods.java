package io.ovation.analytics.mood;

import io.ovation.analytics.polarity.LineReader;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.analytics.ChatMood;
import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.stage.SessionView;
import io.ovation.platform.bus.Bus;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The moods of all chats that this process listens to: those of sessions with the assistant and a chat.
 *
 * <p>All calls come from one thread.
 */
public final class Moods {
    private static final int CHATS = 1000;

    private final Bus bus;
    private final Future<LineReader> reader;
    private final MoodSettings settings;
    private final Map<ChannelId, Chat> chats = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Listens to nothing yet.
     *
     * @param reader is trained while the service starts, and nobody waits for it
     */
    public Moods(Bus bus, Future<LineReader> reader, MoodSettings settings) {
        this.bus = bus;
        this.reader = reader;
        this.settings = settings;
    }

    /**
     * How the session's chat sounds now; null without the assistant, without a chat and in the first two minutes. While chat-service is silent
     * the last word holds.
     *
     * @param told what was told last
     */
    public Future<@Nullable ChatMood> of(
            ChannelId dashboard, SessionView session, @Nullable ChatMood told, Instant now) {
        if (!session.assistant() || !session.modules().chat()) {
            chats.remove(dashboard);
            return Future.succeededFuture(null);
        }
        return reader.compose(ready -> chat(dashboard, ready).mood(told, session.startDate(), now))
                .otherwise(told);
    }

    /** What the session's chat is about and complains of, as of the last time that it was listened to; nothing where it never was. */
    public Heard heard(ChannelId dashboard, Instant now) {
        Chat chat = chats.get(dashboard);
        return chat == null ? Heard.NOTHING : chat.heard(now);
    }

    private Chat chat(ChannelId dashboard, LineReader ready) {
        Chat chat = chats.computeIfAbsent(dashboard, fresh -> new Chat(dashboard, bus, ready, settings.lines()));
        if (chats.size() > CHATS) {
            chats.remove(chats.keySet().iterator().next());
        }
        return chat;
    }
}
