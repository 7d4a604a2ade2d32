package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.contracts.channel.Batch;
import io.ovation.contracts.channel.ChannelEvent;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Row;
import io.ovation.platform.journal.SavedState;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An owner's copy of its channel: the state folded from stored rows, and from nothing else. It also blanks what an event redacts,
 * before anybody hears of that event, and saves the state from time to time.
 */
final class Replica<S, C> {
    private static final int PAGE_ROWS = 300;

    private final ChannelId channel;
    private final ChannelLogic<S, C> logic;
    private final Journal journal;
    private final Announcer announcer;
    private final Timers timers;
    private final OwnerLimits limits;
    private final Repeats repeats;
    private final Set<Long> toRedact = new HashSet<>();
    private Folded<S> folded;
    private long savedSeq;
    private long surelyReadAt = Long.MIN_VALUE; // monotonic time may be negative
    private boolean loaded;
    private @Nullable Future<Folded<S>> reading;

    Replica(
            ChannelId channel,
            ChannelLogic<S, C> logic,
            Journal journal,
            Announcer announcer,
            Timers timers,
            OwnerLimits limits,
            Repeats repeats) {
        this.channel = channel;
        this.logic = logic;
        this.journal = journal;
        this.announcer = announcer;
        this.timers = timers;
        this.limits = limits;
        this.repeats = repeats;
        this.folded = new Folded<>(0, logic.empty());
    }

    boolean loaded() {
        return loaded;
    }

    Folded<S> folded() {
        return folded;
    }

    /** True when this copy was the whole log at this monotonic time or later. */
    boolean sureSince(long monotonicMillis) {
        return loaded && surelyReadAt >= monotonicMillis;
    }

    /** The state of the log as it was at this monotonic time or later, read when that is not in memory. */
    Future<Folded<S>> since(long monotonicMillis) {
        return sureSince(monotonicMillis)
                ? Future.succeededFuture(folded)
                : catchUp().compose(read -> since(monotonicMillis)); // the reading may have begun before
    }

    /** Reads the log from the last sure row to its end; calls that come meanwhile share one reading. */
    Future<Folded<S>> catchUp() {
        Future<Folded<S>> shared = reading;
        if (shared != null) {
            return shared;
        }
        long startedAt = timers.monotonicMillis();
        Future<Folded<S>> now = (loaded ? Future.<Void>succeededFuture() : start())
                .compose(started -> readOn())
                .compose(read -> redactPending())
                .map(redacted -> finished(startedAt));
        reading = now;
        now.onComplete(done -> reading = null);
        return now;
    }

    /** Reads on until this stored row is in the copy; a reading that is under way may have begun before it was stored. */
    Future<Folded<S>> reach(long seq) {
        return folded.seq() >= seq
                ? Future.succeededFuture(folded)
                : catchUp().compose(read -> folded.seq() >= seq ? Future.succeededFuture(folded) : catchUp());
    }

    private Folded<S> finished(long startedAt) {
        loaded = true;
        surelyReadAt = Math.max(surelyReadAt, startedAt);
        return folded;
    }

    private Future<Void> start() {
        return journal.savedState(channel).map(saved -> {
            if (saved.isPresent() && saved.get().seq() > folded.seq()) {
                folded =
                        new Folded<>(saved.get().seq(), logic.decode(saved.get().state()));
                savedSeq = folded.seq();
            }
            return null;
        });
    }

    private Future<Void> readOn() {
        return journal.read(channel, folded.seq(), PAGE_ROWS).compose(rows -> {
            rows.forEach(this::foldStored);
            return redactPending().compose(blank -> {
                if (loaded && !rows.isEmpty()) {
                    announcer.announce(batchOf(journal.epoch(), rows)); // whoever wrote these may not live to tell
                }
                return rows.size() < PAGE_ROWS ? Future.succeededFuture() : readOn();
            });
        });
    }

    static Batch batchOf(String epoch, List<Row> rows) {
        List<ChannelEvent> events = rows.stream().map(Row::event).toList();
        return new Batch(
                rows.get(0).channel(),
                epoch,
                events.get(0).seq(),
                events.get(events.size() - 1).seq(),
                events);
    }

    private void foldStored(Row row) {
        ChannelEvent event = row.event();
        if (event.seq() != folded.seq() + 1) {
            return; // a row that an append of this owner has folded meanwhile
        }
        folded = new Folded<>(event.seq(), Fold.apply(logic, folded.state(), event));
        toRedact.addAll(event.redacts());
        repeats.remember(row);
    }

    /** Takes over the state after rows whose append began at {@code startedAt}, once what they redact is blank. */
    Future<Void> advance(S state, List<Row> rows, long startedAt) {
        Row last = rows.get(rows.size() - 1);
        if (last.event().seq() > folded.seq()) {
            folded = new Folded<>(last.event().seq(), state);
        }
        surelyReadAt = Math.max(surelyReadAt, startedAt); // how long ago it ended is not known, not even by the answer
        for (Row row : rows) {
            toRedact.addAll(row.event().redacts());
            repeats.remember(row);
        }
        return redactPending().onSuccess(done -> saveNowAndThen());
    }

    /** Blanks what the rows in this copy redact, as far as that is not known to be done; nobody is told of them before. */
    Future<Void> redactPending() {
        if (toRedact.isEmpty()) {
            return Future.succeededFuture();
        }
        Set<Long> seqs = Set.copyOf(toRedact);
        return journal.redact(channel, seqs).onSuccess(done -> toRedact.removeAll(seqs));
    }

    private void saveNowAndThen() {
        boolean whole = toRedact.isEmpty(); // else the next owner would start behind a deletion that is not done
        if (whole && folded.seq() - savedSeq >= limits.saveEveryRows()) {
            savedSeq = folded.seq();
            journal.saveState(channel, new SavedState(folded.seq(), logic.encode(folded.state())));
        }
    }
}
