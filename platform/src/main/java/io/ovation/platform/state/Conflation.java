package io.ovation.platform.state;

import io.ovation.platform.channel.Timers;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the values of many keys, each key at most once in a pause: the first after a quiet time at once, then what came meanwhile,
 * merged into one. Whatever happens, a key costs one value of memory and one value in a pause.
 *
 * <p>All calls come from one thread.
 *
 * @param <K> what has a value
 * @param <V> a value
 */
public final class Conflation<K, V> {
    private final BinaryOperator<V> merge;
    private final long pauseMillis;
    private final int keys;
    private final Timers timers;
    private final BiConsumer<K, V> onward;
    private final Map<K, Slot<V>> slots = new HashMap<>();

    /** One key in its pause. */
    private static final class Slot<V> {
        private @Nullable V waiting;
    }

    /**
     * @param merge what two values are together: their sum, or the second
     * @param pauseMillis between two values of a key
     * @param keys how many keys may be in their pauses; a value of one more is not taken
     * @param onward who gets the values
     */
    public Conflation(BinaryOperator<V> merge, long pauseMillis, int keys, Timers timers, BiConsumer<K, V> onward) {
        this.merge = merge;
        this.pauseMillis = pauseMillis;
        this.keys = keys;
        this.timers = timers;
        this.onward = onward;
    }

    /** Takes a value; false when too many keys are busy. */
    public boolean put(K key, V value) {
        Slot<V> slot = slots.get(key);
        if (slot != null) {
            slot.waiting = slot.waiting == null ? value : merge.apply(slot.waiting, value);
            return true;
        }
        if (slots.size() >= keys) {
            return false;
        }
        slots.put(key, new Slot<>());
        pass(key, value);
        return true;
    }

    private void pass(K key, V value) {
        timers.after(pauseMillis, () -> pauseIsOver(key));
        onward.accept(key, value);
    }

    private void pauseIsOver(K key) {
        Slot<V> slot = slots.get(key);
        V waiting = slot == null ? null : slot.waiting;
        if (slot == null || waiting == null) {
            slots.remove(key);
        } else {
            slot.waiting = null;
            pass(key, waiting);
        }
    }
}
