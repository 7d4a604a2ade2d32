package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.Ack;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Place;
import io.ovation.platform.journal.Row;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Decides what happens next in one channel and writes it down: one batch in flight, what arrives meanwhile forms the next.
 *
 * <p>Being the owner is an optimisation, never a safety device. Several instances may believe that they own a channel; the journal lets
 * one of them have each place, and the others find their append failed, read what was written, and decide again. After any failure
 * the outcome is unknown, and there is one way on: catch up from the last row that is sure, look up which of the waiting client ids
 * are stored, decide the rest again.
 *
 * <p>All calls come from one thread. Commands are answered only after the append.
 */
public final class ChannelOwner<S, C> {
    private final ChannelId channel;
    private final ChannelLogic<S, C> logic;
    private final Journal journal;
    private final Announcer announcer;
    private final Timers timers;
    private final OwnerLimits limits;
    private final Replica<S, C> replica;
    private final Repeats repeats;
    private final Deque<Waiting<C>> queue = new ArrayDeque<>();
    private boolean writing;

    public ChannelOwner(
            ChannelId channel,
            ChannelLogic<S, C> logic,
            Journal journal,
            Announcer announcer,
            Timers timers,
            OwnerLimits limits) {
        this.channel = channel;
        this.logic = logic;
        this.journal = journal;
        this.announcer = announcer;
        this.timers = timers;
        this.limits = limits;
        this.repeats = new Repeats(limits.rememberedRepeats());
        this.replica = new Replica<>(channel, logic, journal, announcer, timers, limits, repeats);
    }

    /** Decides and stores a command; fails with a problem when it is refused, or when its outcome cannot be learnt now. */
    public Future<Ack> submit(Submission<C> submission) {
        if (queue.size() >= limits.queued()) {
            return Future.failedFuture(Problems.OVERLOADED.failure());
        }
        Promise<Ack> answer = Promise.promise();
        queue.add(new Waiting<>(submission, answer));
        writeNext();
        return answer.future();
    }

    /** The state with the seq up to which it is folded, read from the store when there is none in memory or it is not fresh. */
    public Future<Folded<S>> state() {
        return replica.since(timers.monotonicMillis() - limits.freshMillis());
    }

    /** The largest seq that this owner has seen. */
    public long head() {
        return replica.folded().seq();
    }

    /** True while commands wait or are being written. */
    public boolean busy() {
        return writing || !queue.isEmpty();
    }

    private void writeNext() {
        if (writing || queue.isEmpty()) {
            return;
        }
        writing = true;
        List<Waiting<C>> batch = new ArrayList<>();
        while (batch.size() < limits.batchRows() && !queue.isEmpty()) {
            batch.add(queue.poll());
        }
        long since = timers.monotonicMillis() - limits.freshMillis();
        Future<?> loaded = replica.loaded() ? Future.succeededFuture() : replica.catchUp();
        loaded.compose(ready -> decideAndAppend(batch, since)).onComplete(done -> next(), failure -> settle(batch, 1));
    }

    private void next() {
        writing = false;
        writeNext();
    }

    /**
     * An append proves by itself that its state was the newest. What comes to no row (refused, or nothing to change) is checked: on a
     * state that is not stale, and against the store, since a repeat is answered with its first place.
     */
    private Future<Void> decideAndAppend(List<Waiting<C>> batch, long since) {
        Folded<S> base = replica.folded();
        Proposal<S, C> proposal = propose(batch, Map.of());
        if (proposal.unwritten().isEmpty()) {
            return append(proposal);
        }
        if (!replica.sureSince(since)) {
            return replica.since(since).compose(fresh -> decideAndAppend(batch, since));
        }
        return lookUp(proposal.unwritten())
                .compose(found -> base.seq() == head()
                        ? append(propose(batch, found))
                        : decideAndAppend(batch, since)); // others may be refused by what was read meanwhile
    }

    private Proposal<S, C> propose(List<Waiting<C>> batch, Map<String, Place> found) {
        Folded<S> base = replica.folded();
        Map<String, Place> stored = repeats.of(channel, batch);
        stored.putAll(found);
        return new Proposal<>(logic, channel, base.state(), base.seq(), timers.now()).decide(batch, stored);
    }

    private Future<Void> append(Proposal<S, C> proposal) {
        List<Row> rows = proposal.rows();
        if (rows.isEmpty()) {
            return replica.redactPending().onSuccess(blank -> proposal.answer());
        }
        long startedAt = timers.monotonicMillis();
        return journal.append(rows)
                .compose(stored -> replica.advance(proposal.state(), rows, startedAt))
                .map(applied -> {
                    proposal.answer();
                    announcer.announce(Replica.batchOf(journal.epoch(), rows));
                    return null;
                });
    }

    /** The outcome is unknown: read what is there, answer what is stored, decide the rest again; give up after some tries. */
    private void settle(List<Waiting<C>> batch, int attempt) {
        if (attempt >= limits.attempts()) {
            batch.forEach(waiting -> waiting.refuse(Problems.UNAVAILABLE));
            next();
            return;
        }
        timers.after(
                limits.retryMillis() << (attempt - 1),
                () -> replica.since(timers.monotonicMillis())
                        .compose(fresh -> lookUp(batch))
                        .compose(found -> append(propose(batch, found)))
                        .onComplete(done -> next(), failure -> settle(batch, attempt + 1)));
    }

    /** Finds which of the batch are stored, and reads that far: what their rows redact must be blank before anybody is answered. */
    private Future<Map<String, Place>> lookUp(List<Waiting<C>> batch) {
        return journal.find(batch.stream().map(waiting -> waiting.once(channel)).toList())
                .compose(found -> {
                    long last =
                            found.values().stream().mapToLong(Place::seq).max().orElse(0);
                    return replica.reach(last).map(read -> found);
                });
    }
}
