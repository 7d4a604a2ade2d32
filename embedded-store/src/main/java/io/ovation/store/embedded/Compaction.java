package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rewrites the journal as the content alone, while commands go on.
 *
 * <p>The next generation is filled in slices under the read lock, and every change made meanwhile goes to both files. At
 * each moment the documents in the new file are as they are in memory, if they are there at all, so the order of slices
 * and changes cannot break a unique index at replay. When all slices are in, the file is synced, renamed and used; until
 * the rename the old one is the store, from then on the new one, and a crash at any point leaves exactly one of them to
 * count. A change of collections or indexes ends the compaction; it is tried again later.
 */
final class Compaction {

    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    private static final int SLICE_POSITIONS = 256;
    private static final int SLICE_BYTES = 1 << 20;
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final Set<String> ID_ONLY = Set.of("_id");

    private final StoredBackend backend;
    private final StoreFolder folder;
    private final LogFile.Disk disk;
    private final Journal journal;
    private final ByteBuf record = RecordFrame.start();
    private long generation;
    private long notBeforeNanos = System.nanoTime();

    Compaction(StoredBackend backend, StoreFolder folder, LogFile.Disk disk, Journal journal, long generation) {
        this.backend = backend;
        this.folder = folder;
        this.disk = disk;
        this.journal = journal;
        this.generation = generation;
    }

    /** Whether the file is over the threshold and over twice its content. */
    boolean isDue(long compactAtBytes) {
        return backend.gate()
                .shared(() -> journal.length() > compactAtBytes && journal.length() > 2 * backend.journalBytes());
    }

    /** Also rewrites a journal that is distrusted, which lets writes in again. */
    synchronized void runIfDue(long compactAtBytes) throws IOException {
        if (journal.distrusted() || (System.nanoTime() - notBeforeNanos >= 0 && isDue(compactAtBytes))) {
            notBeforeNanos = System.nanoTime() + RETRY_NANOS;
            if (run()) {
                notBeforeNanos = System.nanoTime();
            }
        }
    }

    /** False if it was given up, which leaves the old journal in use. */
    synchronized boolean run() throws IOException {
        long before = journal.length();
        LogFile next = disk.open(folder.temporary(generation + 1));
        boolean switched = false;
        try {
            switched = fill(next) && settle(next);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!switched) {
                backend.gate().exclusively(journal::abandonSuccessor);
                next.close();
            }
        }
        folder.deleteAllBut(generation);
        if (switched) {
            log.info("The store's journal was compacted from {} to {} bytes.", before, journal.length());
        }
        return switched;
    }

    private boolean fill(LogFile next) throws IOException {
        next.truncate(0);
        byte[] magic = RecordFrame.magic();
        next.write(0, magic, magic.length);
        List<StoredCollection> collections = backend.gate().exclusively(() -> {
            journal.startSuccessor(next, magic.length);
            return copyShape();
        });
        for (StoredCollection collection : collections) {
            int position = 0;
            while (position >= 0) {
                int from = position;
                position = backend.gate().shared(() -> copySlice(collection, from));
            }
        }
        if (backend.gate().shared(journal::hasSuccessor)) {
            // Most of the writing to disk happens here, without a lock.
            next.sync();
            return true;
        }
        return false;
    }

    private List<StoredCollection> copyShape() {
        List<StoredCollection> collections = backend.storedCollections();
        RecordFrame.reset(record);
        for (StoredCollection collection : collections) {
            String database = collection.getDatabaseName();
            String name = collection.getCollectionName();
            Entries.write(record, Entries.COMMAND, database, "create", new Document("create", name));
            List<Document> indexes = indexes(collection);
            if (!indexes.isEmpty()) {
                Document command = new Document("createIndexes", name).append("indexes", indexes);
                Entries.write(record, Entries.COMMAND, database, "createIndexes", command);
            }
        }
        journal.copyToSuccessor(record);
        return collections;
    }

    private static List<Document> indexes(StoredCollection collection) {
        List<Document> indexes = new ArrayList<>();
        for (Document description : collection.indexDescriptions()) {
            if (!Fields.required(description, "key", Document.class).keySet().equals(ID_ONLY)) {
                Document index = description.clone();
                index.remove("ns");
                indexes.add(index);
            }
        }
        return indexes;
    }

    /** The next position, or -1 if there is none or the compaction was given up. */
    private int copySlice(StoredCollection collection, int from) {
        List<Document> documents = new ArrayList<>();
        int next = collection.copy(from, SLICE_POSITIONS, documents);
        String database = collection.getDatabaseName();
        String name = collection.getCollectionName();
        RecordFrame.reset(record);
        boolean going = true;
        for (Document document : documents) {
            Entries.write(record, Entries.PUT, database, name, document);
            if (RecordFrame.payloadBytes(record) > SLICE_BYTES) {
                going = journal.copyToSuccessor(record);
                RecordFrame.reset(record);
            }
        }
        return going && journal.copyToSuccessor(record) ? next : -1;
    }

    private boolean settle(LogFile next) {
        return backend.gate().exclusively(() -> {
            try {
                return journal.hasSuccessor() && publish(next);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private boolean publish(LogFile next) throws IOException {
        next.sync();
        folder.publish(generation + 1);
        generation++;
        journal.switchToSuccessor();
        try {
            folder.sync();
        } catch (IOException e) {
            // The name may be gone after a power cut, and with it what would be written now.
            journal.distrust();
            log.error("The store's folder could not be synced.", e);
        }
        return true;
    }
}
