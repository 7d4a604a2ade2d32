package io.ovation.platform.channel;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Place;
import io.ovation.platform.journal.Row;
import io.ovation.platform.journal.SavedState;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A journal of one channel in memory whose operations can be held back and let go one by one, or refused at once. */
final class HandJournal implements Journal {
    /** What can be held or refused. */
    enum Step {
        READ,
        APPEND,
        FIND,
        REDACT
    }

    final List<Row> rows = new ArrayList<>();
    final List<SavedState> saved = new ArrayList<>();
    final Set<Step> holds = new HashSet<>();
    final Set<Step> refuses = new HashSet<>();
    private final Map<Step, Deque<Runnable>> held = new HashMap<>();

    private <T> Future<T> when(Step step, Supplier<T> work) {
        if (refuses.contains(step)) {
            return Future.failedFuture(new IllegalStateException("refused"));
        }
        Promise<T> promise = Promise.promise();
        Runnable now = () -> {
            try {
                promise.complete(work.get());
            } catch (IllegalStateException no) {
                promise.fail(no);
            }
        };
        if (holds.contains(step)) {
            held.computeIfAbsent(step, fresh -> new ArrayDeque<>()).add(now);
        } else {
            now.run();
        }
        return promise.future();
    }

    /** Lets the oldest held operation of this kind happen. */
    void letGo(Step step) {
        held.getOrDefault(step, new ArrayDeque<>()).remove().run();
    }

    /** What another owner writes. */
    void write(Row row) {
        boolean taken = rows.stream().anyMatch(each -> each.once().equals(row.once()));
        if (taken || row.event().seq() != rows.size() + 1) {
            throw new IllegalStateException("duplicate key");
        }
        rows.add(row);
    }

    boolean blank(long seq) {
        return rows.get((int) seq - 1).event().body() == null;
    }

    @Override
    public String epoch() {
        return "e1";
    }

    @Override
    public Future<List<Row>> read(ChannelId channel, long after, int limit) {
        return when(Step.READ, () -> List.copyOf(rows.subList((int) after, rows.size())));
    }

    @Override
    public Future<Void> append(List<Row> batch) {
        return this.<List<Row>>when(Step.APPEND, () -> {
                    batch.forEach(this::write);
                    return batch;
                })
                .mapEmpty();
    }

    @Override
    public Future<Map<String, Place>> find(Collection<String> onceKeys) {
        return when(Step.FIND, () -> {
            Map<String, Place> places = new HashMap<>();
            rows.stream()
                    .filter(row -> onceKeys.contains(row.once()))
                    .forEach(row -> places.put(
                            row.once(), new Place(row.event().seq(), row.event().at())));
            return places;
        });
    }

    @Override
    public Future<Long> head(ChannelId channel, long atLeast) {
        return Future.succeededFuture((long) rows.size());
    }

    @Override
    public Future<Void> redact(ChannelId channel, Collection<Long> seqs) {
        return when(Step.REDACT, () -> {
                    seqs.forEach(seq -> rows.set((int) (seq - 1), redacted(rows.get((int) (seq - 1)))));
                    return seqs;
                })
                .mapEmpty();
    }

    private static Row redacted(Row row) {
        return new Row(row.channel(), row.clientId(), row.event().redacted());
    }

    @Override
    public Future<Optional<SavedState>> savedState(ChannelId channel) {
        return Future.succeededFuture(Optional.empty());
    }

    @Override
    public Future<Void> saveState(ChannelId channel, SavedState state) {
        saved.add(state);
        return Future.succeededFuture();
    }
}
