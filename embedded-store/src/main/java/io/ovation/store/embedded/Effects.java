package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.buffer.ByteBuf;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the running command has changed, as a record for the journal and as a way back.
 *
 * <p>Effects are journalled and not commands, because that is the least code that is right: three hooks of the memory
 * collection see every change whatever command made it, generated ids and {@code $currentDate} are already values, an
 * ordered insert that stopped at a duplicate is exactly its prefix, and a command that changed nothing costs nothing.
 * Replay then needs neither the clock nor the query language. Only what changes collections and indexes is journalled as
 * the command, before it runs: it is deterministic, and it could not be undone.
 *
 * <p>Every entry is encoded when it happens, since a later statement of the same command may change the document again.
 * Used under the backend's write lock only.
 */
final class Effects {

    private static final int KEPT_BYTES = 1 << 20;

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private ByteBuf record = RecordFrame.start();
    private boolean recording;
    private @Nullable MongoServerError spoiled;

    void begin() {
        record = record.capacity() > KEPT_BYTES ? RecordFrame.start() : RecordFrame.reset(record);
        undo.clear();
        spoiled = null;
        recording = true;
    }

    /** The record of all changes since {@link #begin}; nothing more is recorded. */
    ByteBuf end() {
        recording = false;
        return record;
    }

    /** Why the command must not stand although it ran, or null. */
    @Nullable
    MongoServerError spoiled() {
        return spoiled;
    }

    /** Takes the changes back, the last first. */
    void undo() {
        recording = false;
        undo.forEach(Runnable::run);
        undo.clear();
    }

    /** To be called before the document is in, so that one that cannot be written is refused alone. */
    void inserted(StoredCollection collection, Document document) {
        if (recording) {
            Document key = StoredCollection.keyOf(document);
            write(Entries.PUT, collection, document);
            undo.push(() -> collection.forget(key));
        }
    }

    void replaced(StoredCollection collection, Document before, Document after) {
        if (recording) {
            undo.push(() -> collection.put(before));
            writeOrSpoil(Entries.PUT, collection, after);
        }
    }

    void removed(StoredCollection collection, Document document) {
        if (recording) {
            undo.push(() -> collection.put(document));
            writeOrSpoil(Entries.REMOVE, collection, StoredCollection.keyOf(document));
        }
    }

    /** A collection that a write brought about, so that a later rename of it replays. */
    void created(String database, String collection) {
        command(database, "create", new Document("create", collection));
    }

    void command(String database, String name, Document command) {
        if (recording) {
            Entries.write(record, Entries.COMMAND, database, name, command);
        }
    }

    /** The collection is half way through the change, so it must go on; the command is refused and undone at its end. */
    private void writeOrSpoil(byte kind, StoredCollection collection, Document document) {
        try {
            write(kind, collection, document);
        } catch (MongoServerError e) {
            spoiled = e;
        }
    }

    private void write(byte kind, StoredCollection collection, Document document) {
        Entries.write(record, kind, collection.getDatabaseName(), collection.getCollectionName(), document);
    }
}
