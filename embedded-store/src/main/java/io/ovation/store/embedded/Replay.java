package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the records of a journal to an empty backend, in their order. */
final class Replay implements Consumer<ByteBuf> {

    private static final Logger log = LoggerFactory.getLogger(Replay.class);

    private final StoredBackend backend;
    private long records;

    Replay(StoredBackend backend) {
        this.backend = backend;
    }

    @Override
    public void accept(ByteBuf payload) {
        Entries.read(payload, this::apply);
        records++;
    }

    long records() {
        return records;
    }

    private void apply(byte kind, String database, String name, Document document) {
        switch (kind) {
            case Entries.PUT ->
                backend.database(database).storedCollection(name).put(document);
            case Entries.REMOVE ->
                backend.database(database).storedCollection(name).forget(document);
            case Entries.COMMAND -> command(database, name, document);
            default -> throw new IllegalStateException("unknown kind of entry " + kind);
        }
    }

    /** Such commands are journalled before they run, so one that failed then fails again here, with the same effect. */
    private void command(String database, String name, Document document) {
        try {
            backend.replay(database, name, document);
        } catch (RuntimeException e) {
            log.debug("A journalled {} failed again.", name, Failures.withoutContent(e));
        }
    }
}
