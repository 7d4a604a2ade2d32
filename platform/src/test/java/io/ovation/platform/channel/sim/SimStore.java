package io.ovation.platform.channel.sim;

import io.ovation.contracts.ChannelId;
import io.ovation.platform.journal.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The truth: dense logs with a unique place and a unique once key, under the identity of an epoch. */
final class SimStore {
    /** A unique key said no. */
    static final class DuplicateKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DuplicateKey(String message) {
            super(message, null, false, false);
        }
    }

    private final World world;
    private final Map<String, Map<ChannelId, Log>> epochs = new LinkedHashMap<>();
    private int generation = 1;

    SimStore(World world) {
        this.world = world;
    }

    String epoch() {
        return "e" + generation;
    }

    Log log(ChannelId channel) {
        return log(epoch(), channel);
    }

    Log log(String epoch, ChannelId channel) {
        return epochs.computeIfAbsent(epoch, fresh -> new LinkedHashMap<>())
                .computeIfAbsent(channel, fresh -> new Log());
    }

    /** Inserts one row, or says why not. */
    @Nullable
    DuplicateKey insert(Row row, String writer) {
        Log log = log(row.channel());
        long seq = row.event().seq();
        if (seq <= log.head() && world.breakage() != Breakage.NO_UNIQUE_PLACE) {
            world.count(Counter.FENCED_PLACES);
            return new DuplicateKey("place " + seq + " is taken");
        }
        if (log.once.containsKey(row.once()) && world.breakage() != Breakage.NO_ONCE_KEY) {
            world.count(Counter.FENCED_REPEATS);
            return new DuplicateKey("action " + row.clientId() + " is stored");
        }
        if (seq > log.head() + 1) {
            world.violated(
                    "D1 dense",
                    "%s writes %s#%d after %d",
                    writer,
                    row.channel().name(),
                    seq,
                    log.head());
            return new DuplicateKey("a hole");
        }
        if (seq <= log.head()) {
            log.overwrite(row, writer);
            return null;
        }
        if (SimLogic.forbids(log.states.get((int) log.head()), row.event())) {
            world.violated(
                    "valid decisions", "%s stores %s at %d, which the state before forbids", writer, row.event(), seq);
        }
        log.add(row, writer, world.now());
        world.trace(
                "store: %s#%d %s %s of %s by %s",
                row.channel().name(),
                seq,
                row.event().type(),
                row.clientId(),
                row.event().actor(),
                writer);
        return null;
    }

    /** Puts back a back-up of a while ago, as another epoch. */
    void restore() {
        Map<ChannelId, Log> old = epochs.getOrDefault(epoch(), Map.of());
        generation++;
        Map<ChannelId, Log> restored = new LinkedHashMap<>();
        old.forEach((channel, log) -> restored.put(channel, log.restoredTo(world.between(0, log.head()))));
        epochs.put(epoch(), restored);
    }
}
