package io.ovation.store.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds an index that narrows a query, where the library scans the whole collection: a unique index whose fields are all
 * in the query as plain values (or, for a single field, {@code $in} of plain values) beside any other fields, and ranges
 * of string ids. What it finds may hold too much, never too little; the caller matches each document against the query.
 */
final class IndexShortcut {

    private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

    private IndexShortcut() {}

    /** Positions of all documents that can match, or null if no index narrows the query. */
    static @Nullable Iterable<Integer> unique(List<Index<Integer>> indexes, Document query) {
        for (Index<Integer> index : indexes) {
            Document key = keyPart(index, query);
            if (index.isUnique() && key != null && index.canHandle(key)) {
                return index.getPositions(key);
            }
        }
        return null;
    }

    /** Positions of all documents whose string id is in the range the query asks for, in the order asked for, or null. */
    static @Nullable Iterable<Integer> range(List<Index<Integer>> indexes, Document query, @Nullable Document orderBy) {
        if (query.get("_id") instanceof Document bounds && isStringRange(bounds)) {
            for (Index<Integer> index : indexes) {
                if (index instanceof OrderedIdIndex ids) {
                    return ids.range(bounds, isByIdAlone(orderBy) && !isAscending(orderBy));
                }
            }
        }
        return null;
    }

    /** Whether the range is already in the order asked for. */
    static boolean isByIdAlone(@Nullable Document orderBy) {
        return orderBy != null && orderBy.size() == 1 && orderBy.get("_id") instanceof Number;
    }

    private static boolean isAscending(@Nullable Document orderBy) {
        return orderBy == null || Fields.required(orderBy, "_id", Number.class).intValue() > 0;
    }

    private static boolean isStringRange(Document bounds) {
        return !bounds.isEmpty()
                && BOUNDS.containsAll(bounds.keySet())
                && bounds.values().stream().allMatch(String.class::isInstance);
    }

    private static @Nullable Document keyPart(Index<Integer> index, Document query) {
        Document key = new Document();
        boolean single = index.getKeys().size() == 1;
        for (var part : index.getKeys()) {
            Object value = query.get(part.getKey());
            if (!isPlain(value) && !(single && isPlainIn(value))) {
                return null;
            }
            key.put(part.getKey(), value);
        }
        return key;
    }

    private static boolean isPlainIn(@Nullable Object value) {
        return value instanceof Document in
                && in.size() == 1
                && in.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(IndexShortcut::isPlain);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof ObjectId
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof UUID;
    }
}
