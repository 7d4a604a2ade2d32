package io.ovation.store.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The index of {@code _id}, which also knows the order of those ids that are strings, so that a range is no scan. */
final class OrderedIdIndex extends MemoryUniqueIndex {

    private final NavigableMap<String, Integer> strings = new ConcurrentSkipListMap<>();

    OrderedIdIndex(String name, List<IndexKey> keys) {
        super(name, keys, false);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Integer position) {
        boolean added = super.putKeyPosition(key, position);
        if (added && key.get(0) instanceof String id) {
            strings.put(id, position);
        }
        return added;
    }

    @Override
    protected Integer removeDocument(KeyValue key) {
        if (key.get(0) instanceof String id) {
            strings.remove(id);
        }
        return super.removeDocument(key);
    }

    /** Positions between the bounds, in their order; both bounds may be wider than the query, which is matched after. */
    Iterable<Integer> range(Document bounds, boolean descending) {
        NavigableMap<String, Integer> range = strings;
        for (var bound : bounds.entrySet()) {
            String id = (String) bound.getValue();
            range = switch (bound.getKey()) {
                case "$gt" -> range.tailMap(id, false);
                case "$gte" -> range.tailMap(id, true);
                case "$lt" -> range.headMap(id, false);
                default -> range.headMap(id, true);
            };
        }
        return (descending ? range.descendingMap() : range).values();
    }
}
