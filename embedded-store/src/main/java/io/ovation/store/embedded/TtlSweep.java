package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes documents whose time is up by a TTL index, which the library only lists. Each sweep looks at every collection
 * that has one and deletes at most {@link #MOST_PER_INDEX} documents of each, as an ordinary journalled delete.
 */
final class TtlSweep implements Runnable {

    static final int MOST_PER_INDEX = 1000;

    private static final Logger log = LoggerFactory.getLogger(TtlSweep.class);

    private final StoredBackend backend;
    private final Clock clock;

    TtlSweep(StoredBackend backend, Clock clock) {
        this.backend = backend;
        this.clock = clock;
    }

    @Override
    public void run() {
        for (StoredCollection collection : backend.gate().shared(backend::storedCollections)) {
            for (Document index : collection.indexDescriptions()) {
                if (index.get("expireAfterSeconds") instanceof Number seconds) {
                    sweep(
                            collection,
                            Fields.required(index, "key", Document.class)
                                    .keySet()
                                    .iterator()
                                    .next(),
                            seconds.longValue());
                }
            }
        }
    }

    private void sweep(StoredCollection collection, String field, long seconds) {
        Instant cutoff = clock.instant().minusSeconds(seconds);
        List<Object> ids = backend.gate().shared(() -> collection.expired(field, cutoff, MOST_PER_INDEX));
        if (ids.isEmpty()) {
            return;
        }
        // Asks for the date again: the document may have got a later one since.
        Document filter = new Document("_id", new Document("$in", ids)).append(field, new Document("$lte", cutoff));
        Document delete = new Document("delete", collection.getCollectionName())
                .append("deletes", List.of(new Document("q", filter).append("limit", 0)));
        backend.handleCommand(null, collection.getDatabaseName(), "delete", delete);
        log.debug("Deleted up to {} expired documents.", ids.size());
    }
}
