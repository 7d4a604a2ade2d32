package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Place;
import io.ovation.platform.journal.Row;
import io.ovation.platform.journal.SavedState;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** A journal that makes its owner act on a mistaken belief. */
final class BrokenJournal implements Journal {
    private final Breakage breakage;
    private final Journal journal;
    private final Node node;
    private boolean unsure;

    private BrokenJournal(Breakage breakage, Journal journal, Node node) {
        this.breakage = breakage;
        this.journal = journal;
        this.node = node;
    }

    static Journal of(Breakage breakage, Journal journal, Node node) {
        return switch (breakage) {
            case TIME_OUT_TAKEN_FOR_SUCCESS, REMEMBERED_TAIL, NO_LOOK_UP, LATE_REDACTION, SAVED_STATE_AHEAD ->
                new BrokenJournal(breakage, journal, node);
            default -> journal;
        };
    }

    @Override
    public String epoch() {
        return journal.epoch();
    }

    @Override
    public Future<List<Row>> read(ChannelId channel, long after, int limit) {
        boolean blind = breakage == Breakage.REMEMBERED_TAIL && unsure && after > 0;
        return blind ? Future.succeededFuture(List.of()) : journal.read(channel, after, limit);
    }

    @Override
    public Future<Void> append(List<Row> rows) {
        Future<Void> appended = journal.append(rows).onFailure(failure -> unsure = true);
        return breakage == Breakage.TIME_OUT_TAKEN_FOR_SUCCESS
                ? appended.recover(failure ->
                        failure instanceof TimeoutException ? Future.succeededFuture() : Future.failedFuture(failure))
                : appended;
    }

    @Override
    public Future<Map<String, Place>> find(Collection<String> onceKeys) {
        return breakage == Breakage.NO_LOOK_UP ? Future.succeededFuture(Map.of()) : journal.find(onceKeys);
    }

    @Override
    public Future<Long> head(ChannelId channel, long atLeast) {
        return journal.head(channel, atLeast);
    }

    @Override
    public Future<Void> redact(ChannelId channel, Collection<Long> seqs) {
        if (breakage != Breakage.LATE_REDACTION) {
            return journal.redact(channel, seqs);
        }
        List<Long> later = List.copyOf(seqs);
        node.after(50, () -> journal.redact(channel, later));
        return Future.succeededFuture();
    }

    @Override
    public Future<Optional<SavedState>> savedState(ChannelId channel) {
        return journal.savedState(channel);
    }

    @Override
    public Future<Void> saveState(ChannelId channel, SavedState state) {
        boolean ahead = breakage == Breakage.SAVED_STATE_AHEAD;
        return journal.saveState(channel, ahead ? new SavedState(state.seq() + 1, state.state()) : state);
    }
}
