package io.ovation.store.embedded;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;

/** A database whose own collections are {@link StoredCollection}s; the library's system collections stay as they are. */
final class StoredDatabase extends MemoryDatabase {

    private static final String SYSTEM_PREFIX = "system.";
    private static final String NAMESPACES = "system.namespaces";

    private final Effects effects;

    /** The super constructor already opens {@code system.namespaces}. */
    StoredDatabase(String name, CursorRegistry cursors, Effects effects) {
        super(name, cursors);
        this.effects = effects;
    }

    @Override
    protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
        if (name.startsWith(SYSTEM_PREFIX)) {
            return super.openOrCreateCollection(name, options);
        }
        effects.created(databaseName, name);
        return new StoredCollection(this, name, options, cursorRegistry, effects);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        boolean isId = keys.size() == 1 && keys.get(0).getKey().equals("_id");
        return isId ? new OrderedIdIndex(index, keys) : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    /** A non-unique index changes no answer, so an empty one will do, without the library's warning at each start. */
    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(index, keys);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        String namespace = Fields.required(description, "ns", String.class);
        StoredCollection collection =
                (StoredCollection) resolveOrCreateCollection(namespace.substring(databaseName.length() + 1));
        Refusals.conflictingIndex(
                collection.indexDescription(Fields.required(description, "name", String.class)), description);
        super.addIndex(description);
        collection.describe(description);
    }

    List<StoredCollection> storedCollections() {
        List<StoredCollection> stored = new ArrayList<>();
        for (Document namespace : resolveCollection(NAMESPACES, true).queryAll()) {
            String name = Fields.required(namespace, "name", String.class).substring(databaseName.length() + 1);
            if (resolveCollection(name, false) instanceof StoredCollection collection) {
                stored.add(collection);
            }
        }
        return stored;
    }

    StoredCollection storedCollection(String name) {
        return (StoredCollection) resolveOrCreateCollection(name);
    }

    /** The library keeps the last answers of each connection for a command that drivers no longer send. */
    @Override
    protected void clearLastStatus(Channel channel) {}

    @Override
    protected void putLastResult(Channel channel, Document result) {}
}
