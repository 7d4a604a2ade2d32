package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Journal;
import io.ovation.platform.journal.Place;
import io.ovation.platform.journal.Row;
import io.ovation.platform.journal.SavedState;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One node's connection to the store: slow, and under trouble without an answer, whatever became of the write. */
final class SimJournal implements Journal {
    private final World world;
    private final Node node;
    private final int life;
    private final String epoch;

    SimJournal(World world, Node node) {
        this.world = world;
        this.node = node;
        this.life = node.life();
        this.epoch = world.store().epoch();
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public Future<Void> append(List<Row> rows) {
        world.count(Counter.APPENDS);
        if (!world.storeFails()) {
            return appendWell(rows);
        }
        int fate = (int) world.between(0, 5);
        world.count(Counter.UNKNOWN_OUTCOMES);
        world.trace(
                "%s: append of %d rows at %d goes wrong, way %d",
                node, rows.size(), rows.get(0).event().seq(), fate);
        return switch (fate) {
            case 0 -> lost(rows, world.latency(), rows.size()); // applied, nobody says so
            case 1 -> lost(rows, world.untilHealed(3_000), rows.size()); // applied long after, maybe after the time-out
            case 2 -> lost(rows, world.latency(), 0); // never applied
            case 3 -> lost(rows, world.latency(), (int) world.between(0, rows.size())); // cut in the middle
            case 4 -> fail(world.latency(), "not primary");
            default -> Future.failedFuture(new IllegalStateException("the pool is closed")); // at once
        };
    }

    private Future<Void> appendWell(List<Row> rows) {
        Promise<Void> promise = Promise.promise();
        world.scheduler()
                .after(
                        world.latency(),
                        () -> insert(
                                rows, 0, rows.size(), failure -> node(world.latency(), () -> end(promise, failure))));
        return promise.future();
    }

    private static void end(Promise<Void> promise, @Nullable RuntimeException failure) {
        if (failure == null) {
            promise.complete();
        } else {
            promise.fail(failure);
        }
    }

    private Future<Void> lost(List<Row> rows, long applyAfterMillis, int until) {
        world.scheduler().after(applyAfterMillis, () -> insert(rows, 0, until, failure -> {}));
        return fail(world.between(20, 1_000), "time-out");
    }

    /** An ordered insert is not atomic: others may see and disturb it half way. */
    private void insert(List<Row> rows, int from, int until, Consumer<@Nullable RuntimeException> done) {
        if (!epoch.equals(world.store().epoch())) {
            done.accept(new IllegalStateException("another store"));
            return;
        }
        for (int i = from; i < until; i++) {
            RuntimeException failure = world.store().insert(rows.get(i), node.name);
            if (failure != null) {
                done.accept(failure);
                return;
            }
            if (world.chance(0.05)) {
                int next = i + 1;
                world.scheduler().after(world.between(1, 5), () -> insert(rows, next, until, done));
                return;
            }
        }
        done.accept(null);
    }

    private <T> Future<T> fail(long delayMillis, String why) {
        Promise<T> promise = Promise.promise();
        node(delayMillis, () -> promise.fail(new TimeoutException(why)));
        return promise.future();
    }

    private void node(long delayMillis, Runnable run) {
        world.scheduler().after(node, life, delayMillis, run);
    }

    private <T> Future<T> ask(Supplier<T> question) {
        if (world.storeFails() && world.chance(0.5)) {
            return world.chance(0.5)
                    ? Future.failedFuture(new IllegalStateException("the pool is closed"))
                    : fail(world.between(5, 800), "time-out");
        }
        Promise<T> promise = Promise.promise();
        world.scheduler().after(world.latency(), () -> {
            T answer = question.get();
            node(world.storeFails() ? world.between(200, 2_000) : world.latency(), () -> promise.complete(answer));
        });
        return promise.future();
    }

    @Override
    public Future<List<Row>> read(ChannelId channel, long after, int limit) {
        return ask(() -> {
            Log log = world.store().log(channel);
            int from = (int) Math.min(after, log.head());
            return List.copyOf(log.rows.subList(from, (int) Math.min(log.head(), after + limit)));
        });
    }

    @Override
    public Future<Map<String, Place>> find(Collection<String> onceKeys) {
        List<String> keys = List.copyOf(onceKeys);
        return ask(() -> {
            Map<String, Place> places = new HashMap<>();
            for (String key : keys) {
                Log log = world.store().log(ChannelId.parse(key.substring(0, key.indexOf('|'))));
                Long seq = log.once.get(key);
                if (seq != null) {
                    places.put(key, new Place(seq, log.event(seq).at()));
                }
            }
            return places;
        });
    }

    @Override
    public Future<Long> head(ChannelId channel, long atLeast) {
        return ask(() -> Math.max(atLeast, world.store().log(channel).head()));
    }

    @Override
    public Future<Void> redact(ChannelId channel, Collection<Long> seqs) {
        List<Long> targets = List.copyOf(seqs);
        if (world.storeFails()) {
            boolean applied = world.chance(0.5);
            world.trace("%s: redaction of %s goes wrong, applied: %s", node, targets, applied);
            if (applied) {
                world.scheduler().after(world.latency(), () -> blank(channel, targets));
            }
            return fail(world.between(5, 800), "time-out");
        }
        Promise<Void> promise = Promise.promise();
        world.scheduler().after(world.slowLatency(), () -> {
            blank(channel, targets);
            node(world.latency(), promise::complete);
        });
        return promise.future();
    }

    private void blank(ChannelId channel, List<Long> seqs) {
        if (epoch.equals(world.store().epoch())) {
            Log log = world.store().log(channel);
            seqs.stream().filter(seq -> seq <= log.head()).forEach(log::redact);
            world.count(Counter.REDACTIONS);
        }
    }

    @Override
    public Future<Optional<SavedState>> savedState(ChannelId channel) {
        return ask(() -> {
            Log log = world.store().log(channel);
            return Optional.ofNullable(log.savedState)
                    .map(text -> new SavedState(log.savedSeq, new JsonObject(text).getMap()));
        });
    }

    @Override
    public Future<Void> saveState(ChannelId channel, SavedState state) {
        String text = new JsonObject(state.state()).encode();
        if (world.storeFails() && world.chance(0.5)) {
            return fail(world.latency(), "time-out");
        }
        world.scheduler().after(world.storeFails() ? world.untilHealed(1_000) : world.latency(), () -> {
            Log log = world.store().log(channel);
            if (epoch.equals(world.store().epoch()) && state.seq() > log.savedSeq) {
                log.savedSeq = state.seq();
                log.savedState = text;
                world.count(Counter.SAVED_STATES);
                world.checks().savedState(channel, log);
            }
        });
        Promise<Void> promise = Promise.promise();
        node(2 * world.latency(), promise::complete);
        return promise.future();
    }
}
