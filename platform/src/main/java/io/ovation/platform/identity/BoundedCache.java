package io.ovation.platform.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers up to so many values and then forgets the one that was not asked for the longest; all threads may use it. */
final class BoundedCache<K, V> {
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity;
        }
    };
    private final int capacity;

    BoundedCache(int capacity) {
        this.capacity = capacity;
    }

    synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
    }

    synchronized int size() {
        return values.size();
    }
}
