package io.ovation.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A collection in memory that tells its changes to {@link Effects} and asks {@link IndexShortcut} before it scans. */
final class StoredCollection extends MemoryCollection {

    /** Frame, kind and names of a journal entry, generously. */
    private static final int ENTRY_OVERHEAD_BYTES = 64;

    private final Effects effects;
    private final AtomicLong scanned = new AtomicLong();
    private final Map<String, Document> indexDescriptions = new LinkedHashMap<>();
    private int highestPosition = -1;

    StoredCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Effects effects) {
        super(database, name, options, cursors);
        this.effects = effects;
    }

    static Document keyOf(Document document) {
        return new Document("_id", document.get("_id"));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Iterable<Integer> found = IndexShortcut.unique(getIndexes(), query);
        if (found != null) {
            return matchDocuments(query, found, orderBy, skip, limit, batchSize, fields);
        }
        Iterable<Integer> range = IndexShortcut.range(getIndexes(), query, orderBy);
        if (range != null) {
            // Already in order, so that a limit ends the reading instead of sorting the whole range.
            Document order = IndexShortcut.isByIdAlone(orderBy) ? null : orderBy;
            return matchDocuments(query, range, order, skip, limit, batchSize, fields);
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        scanned.incrementAndGet();
        return super.documentMatchesQuery(document, query);
    }

    /** How many documents were held against a query so far. */
    long scanned() {
        return scanned.get();
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        effects.inserted(this, document);
        Integer position = super.addDocumentInternal(document);
        highestPosition = Math.max(highestPosition, position);
        return position;
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        effects.replaced(this, before, after);
    }

    @Override
    protected void removeDocument(Integer position) {
        effects.removed(this, getDocument(position));
        super.removeDocument(position);
    }

    /** Puts the document in the place of the one with its _id, if there is one. */
    synchronized void put(Document document) {
        forget(document);
        addDocument(document);
    }

    /** Removes the document with this _id, if there is one. */
    synchronized void forget(Document key) {
        Integer position = idIndex().getPosition(key);
        if (position != null) {
            removeDocument(getDocument(position));
        }
    }

    private Index<Integer> idIndex() {
        return getIndexes().stream()
                .filter(OrderedIdIndex.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Remembers an index as it was asked for, with the options that the library forgets. */
    synchronized void describe(Document description) {
        indexDescriptions.putIfAbsent(Fields.required(description, "name", String.class), description);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        indexDescriptions.remove(name);
    }

    synchronized List<Document> indexDescriptions() {
        return List.copyOf(indexDescriptions.values());
    }

    synchronized @Nullable Document indexDescription(String name) {
        return indexDescriptions.get(name);
    }

    /** The ids of at most that many documents whose field is a date at or before the cutoff. */
    List<Object> expired(String field, Instant cutoff, int limit) {
        Predicate<Document> isExpired =
                document -> document.get(field) instanceof Instant date && !date.isAfter(cutoff);
        return queryAllAsStream()
                .filter(isExpired)
                .limit(limit)
                .map(document -> document.get("_id"))
                .toList();
    }

    /** Adds the documents from this position on to the list, that many positions; returns the next position, or -1. */
    synchronized int copy(int from, int positions, List<Document> into) {
        int end = (int) Math.min(highestPosition + 1L, (long) from + positions);
        for (int position = from; position < end; position++) {
            @Nullable Document document = getDocument(position);
            if (document != null) {
                into.add(document);
            }
        }
        return end > highestPosition ? -1 : end;
    }

    /** About what the collection takes in a journal that holds nothing else; never less. */
    synchronized long journalBytes() {
        return getDataSize() + (long) count() * ENTRY_OVERHEAD_BYTES;
    }
}
