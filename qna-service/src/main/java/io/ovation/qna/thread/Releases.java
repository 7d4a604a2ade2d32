package io.ovation.qna.thread;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the clock for owners who are silent too long. What is due is decided again by the append, on the newest state and settings, so that two
 * instances that watch one channel release a thread once; and whoever opens a channel starts its watch again after a restart.
 *
 * <p>All calls come from one thread.
 */
final class Releases {
    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final int WATCHED_CHANNELS = 2_000;

    /** A watch looks again after this long at the latest: settings change, and other instances write. */
    private static final long LOOK_MILLIS = 30_000;

    private static final long SOONEST_MILLIS = 100;

    private final ChannelHost<QnaState, QnaAsk> host;
    private final QnaChannelRules rules;
    private final Timers timers;
    private final Map<ChannelId, Boolean> watched = new LinkedHashMap<>();

    Releases(ChannelHost<QnaState, QnaAsk> host, QnaChannelRules rules, Timers timers) {
        this.host = host;
        this.rules = rules;
        this.timers = timers;
    }

    /** Somebody uses the channel: it is watched for as long as a thread in it is claimed. */
    void opened(ChannelId channel) {
        if (watched.size() < WATCHED_CHANNELS && watched.put(channel, true) == null) {
            look(channel);
        }
    }

    private void look(ChannelId channel) {
        rules.room(channel)
                .compose(room -> host.state(channel).compose(folded -> look(channel, room, folded.state())))
                .onComplete(
                        wait -> {
                            if (wait > 0) {
                                timers.after(wait, () -> look(channel));
                            } else {
                                watched.remove(channel);
                            }
                        },
                        failure -> {
                            LOG.warn("claimed threads of {} are looked at later: {}", channel, failure.getMessage());
                            timers.after(LOOK_MILLIS, () -> look(channel));
                        });
    }

    /** After how many milliseconds to look again, 0 for not before somebody uses the channel. */
    private Future<Long> look(ChannelId channel, Room room, QnaState state) {
        return Releasing.next(state, room)
                .map(due -> {
                    long wait = Duration.between(timers.now(), due.at()).toMillis();
                    return wait > 0
                            ? Future.succeededFuture(Math.max(SOONEST_MILLIS, Math.min(wait, LOOK_MILLIS)))
                            : release(channel, room);
                })
                .orElseGet(() -> Future.succeededFuture(claimed(state) ? LOOK_MILLIS : 0L));
    }

    private static boolean claimed(QnaState state) {
        return state.threads().values().stream()
                .anyMatch(thread -> thread.header().owner() != null && !thread.done());
    }

    private Future<Long> release(ChannelId channel, Room room) {
        String clientId = UUID.randomUUID().toString();
        return host.submit(channel, new Submission<>(clientId, Releasing.SYSTEM, new QnaAsk.Release(room)))
                .map(released -> SOONEST_MILLIS);
    }
}
