package io.ovation.platform.reaction;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.channel.ChannelHost;
import io.ovation.platform.channel.Submission;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings totals of reactions into the log: the first change at once, then at most one event in each pause. Totals are counted from the
 * store, never added up, so whatever is lost on the way is right again at the next count; and the newest messages are counted when a
 * channel is opened, in case a process died between a reaction and its count.
 *
 * <p>All calls come from one thread.
 */
public final class ReactionCounter<S, C> {
    private static final Logger LOG = LoggerFactory.getLogger(ReactionCounter.class);
    private static final String SYSTEM = "system";
    private static final int REMEMBERED_CHANNELS = 2_000;

    private final ChannelHost<S, C> host;
    private final Counts reactions;
    private final Counted<S, C> counted;
    private final Timers timers;
    private final long pauseMillis;

    /** Messages to count by channel; a channel is here from its first change to the end of the pause after its last count. */
    private final Map<ChannelId, Set<Long>> waiting = new HashMap<>();

    private final Map<ChannelId, Boolean> opened = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ChannelId, Boolean> eldest) {
            return size() > REMEMBERED_CHANNELS;
        }
    };

    public ReactionCounter(
            ChannelHost<S, C> host, Counts reactions, Counted<S, C> counted, Timers timers, long pauseMillis) {
        this.host = host;
        this.reactions = reactions;
        this.counted = counted;
        this.timers = timers;
        this.pauseMillis = pauseMillis;
    }

    /** The reactions to a message have changed in the store. */
    public void changed(ChannelId channel, long message) {
        changed(channel, Set.of(message));
    }

    private void changed(ChannelId channel, Set<Long> messages) {
        Set<Long> known = waiting.get(channel);
        if (known != null) {
            known.addAll(messages);
        } else if (!messages.isEmpty()) {
            waiting.put(channel, new TreeSet<>(messages));
            next(channel);
        }
    }

    /** Somebody uses the channel: counts its newest messages, once. */
    public void opened(ChannelId channel) {
        if (opened.put(channel, true) == null) {
            host.state(channel)
                    .onSuccess(folded -> changed(channel, counted.newest(folded.state())))
                    .onFailure(failure -> opened.remove(channel));
        }
    }

    private void next(ChannelId channel) {
        Set<Long> messages = waiting.remove(channel);
        if (messages == null || messages.isEmpty()) {
            return;
        }
        waiting.put(channel, new TreeSet<>());
        host.state(channel)
                .compose(base -> reactions
                        .count(channel, messages)
                        .compose(counts -> append(channel, counts, counted.totals(counts, base.seq()))))
                .onFailure(failure -> {
                    LOG.warn("reactions of {} could not be counted and will be again", channel, failure);
                    changed(channel, messages);
                })
                .onComplete(done -> timers.after(pauseMillis, () -> next(channel)));
    }

    /** Totals that another instance's count made stale are left out of the event; those messages are counted again. */
    private Future<Void> append(ChannelId channel, Map<Long, Map<String, Long>> counts, C totals) {
        String clientId = UUID.randomUUID().toString();
        return host.submit(channel, new Submission<>(clientId, SYSTEM, totals))
                .compose(appended -> host.state(channel))
                .map(after -> {
                    changed(channel, counted.differing(after.state(), counts));
                    return null;
                });
    }
}
