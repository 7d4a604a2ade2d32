package io.ovation.interactions.interaction;

import io.ovation.contracts.ChannelId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last answers and the end of answering apart: while an interaction is being ended, those that are on their way are waited for and no
 * new ones begin, so that the final count has every answer that was accepted.
 *
 * <p>All calls come from one thread.
 */
final class Closing {
    private final Map<Place, Gate> gates = new HashMap<>();

    private record Place(ChannelId channel, long interaction) {}

    private static final class Gate {
        private int writing;
        private int ending;
        private @Nullable Promise<Void> drained;
    }

    /** Writes an answer unless the interaction is being ended; nothing then. */
    <T> Future<T> writing(
            ChannelId channel, long interaction, Supplier<Future<T>> write, Supplier<Future<T>> otherwise) {
        Place place = new Place(channel, interaction);
        Gate gate = gates.computeIfAbsent(place, fresh -> new Gate());
        if (gate.ending > 0) {
            return otherwise.get();
        }
        gate.writing++;
        return write.get().onComplete(done -> {
            gate.writing--;
            if (gate.writing == 0 && gate.drained != null) {
                gate.drained.tryComplete();
            }
            letGo(place, gate);
        });
    }

    /** Ends an interaction once nothing is being written. */
    <T> Future<T> ending(ChannelId channel, long interaction, Supplier<Future<T>> end) {
        Place place = new Place(channel, interaction);
        Gate gate = gates.computeIfAbsent(place, fresh -> new Gate());
        gate.ending++;
        return drained(gate).compose(empty -> end.get()).onComplete(done -> {
            gate.ending--;
            letGo(place, gate);
        });
    }

    private static Future<Void> drained(Gate gate) {
        if (gate.writing == 0) {
            return Future.succeededFuture();
        }
        Promise<Void> drained =
                gate.drained == null || gate.drained.future().isComplete() ? Promise.promise() : gate.drained;
        gate.drained = drained;
        return drained.future();
    }

    private void letGo(Place place, Gate gate) {
        if (gate.writing == 0 && gate.ending == 0) {
            gates.remove(place);
        }
    }
}
