package io.ovation.analytics.mood;

import io.ovation.analytics.polarity.LineReader;
import io.ovation.analytics.topic.Hearing;
import io.ovation.analytics.topic.Line;
import io.ovation.contracts.ChannelId;
import io.ovation.contracts.analytics.ChatMood;
import io.ovation.contracts.analytics.Heard;
import io.ovation.contracts.channel.ReadEvents;
import io.ovation.contracts.channel.ReadSnapshot;
import io.ovation.contracts.chat.ChatEndpoints;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.vertx.core.Future;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the chat of one session and says how it sounds. It reads on when it is asked; what it heard is in memory alone, and another
 * process begins with the chat's newest messages.
 *
 * <p>All calls come from one thread.
 */
public final class Chat {
    private static final int PAGE_EVENTS = 300;
    private static final long WARM_UP_MILLIS = 120_000;
    private static final long UNREAD = -1;

    private final ChannelId channel;
    private final Bus bus;
    private final Lines lines;
    private final ChatLines taking;
    private long read = UNREAD;
    private @Nullable Standing standing;

    /**
     * A chat nothing of which was heard yet.
     *
     * @param dashboard the channel of the session's dashboard
     * @param mostLines of the last five minutes that are kept
     */
    public Chat(ChannelId dashboard, Bus bus, LineReader reader, int mostLines) {
        this.channel = new ChannelId(dashboard.account(), dashboard.session(), ChatEndpoints.GROUP.channel());
        this.bus = bus;
        this.lines = new Lines(mostLines);
        this.taking = new ChatLines(lines, reader);
    }

    /**
     * Listens on and says the mood now, or null until two minutes after the session's start.
     *
     * @param told what was told last, by whomever
     * @param startDate when the session begins
     */
    public Future<@Nullable ChatMood> mood(@Nullable ChatMood told, Instant startDate, Instant now) {
        long start = startDate.toEpochMilli();
        return (read == UNREAD ? join() : Future.<Void>succeededFuture())
                .compose(joined -> readOn())
                .map(whole -> warmedUp(start, now) ? judge(told, start, now.toEpochMilli()) : null);
    }

    private static boolean warmedUp(long start, Instant now) {
        return now.toEpochMilli() - start >= WARM_UP_MILLIS;
    }

    /** What was said about in the last five minutes, as far as this has read. */
    Heard heard(Instant now) {
        long at = now.toEpochMilli();
        return Hearing.of(
                lines.at(at).stream()
                        .map(said -> new Line(said.at(), said.author(), said.gist()))
                        .toList(),
                at);
    }

    private ChatMood judge(@Nullable ChatMood told, long start, long now) {
        Tally tally = Tally.of(lines.at(now), now);
        long lastAt = lines.lastAt(start);
        Standing before = before(told);
        Standing after = before == null ? Standing.first(tally, lastAt, now) : before.next(tally, lastAt, now);
        standing = after;
        return new ChatMood(
                after.told(), Instant.ofEpochMilli(after.since()), tally.sure(), tally.messages(), tally.people());
    }

    private @Nullable Standing before(@Nullable ChatMood told) {
        return standing != null || told == null
                ? standing
                : Standing.told(told.value(), told.since().toEpochMilli());
    }

    private Future<Void> join() {
        return bus.askOwner(
                        ChatEndpoints.GROUP.channels().snapshot(),
                        channel.toString(),
                        new ReadSnapshot(channel),
                        CallContext.service(""))
                .map(snapshot -> {
                    taking.joined(snapshot.everyone());
                    read = snapshot.seq();
                    return null;
                });
    }

    private Future<Void> readOn() {
        return bus.ask(
                        ChatEndpoints.GROUP.channels().read(),
                        new ReadEvents(channel, read, PAGE_EVENTS),
                        CallContext.service(""))
                .compose(page -> {
                    page.events().forEach(event -> {
                        taking.happened(event);
                        read = Math.max(read, event.seq());
                    });
                    return page.events().size() < PAGE_EVENTS ? Future.succeededFuture() : readOn();
                });
    }
}
