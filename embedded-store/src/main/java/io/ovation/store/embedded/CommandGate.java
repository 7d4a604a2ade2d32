package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets commands at the content: writers alone, readers together. A writer leaves with its change in the journal or with
 * no change at all, so the journal's order is the order of the changes and no reader sees one that is not in it. With
 * fsync nobody, reader or writer, is answered before all that he may have seen is on the disk; a refusal (a duplicate
 * key) counts as an answer, since it rests on what was written before.
 */
final class CommandGate {

    private static final Logger log = LoggerFactory.getLogger(CommandGate.class);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Effects effects;
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile @Nullable Journal journal;

    CommandGate(Effects effects) {
        this.effects = effects;
    }

    /** From now on every change is journalled; without this the content lives in memory only. */
    void journalTo(Journal newJournal) {
        exclusively(() -> journal = newJournal);
    }

    Document read(Supplier<Document> command) {
        Document answer = shared(command);
        awaitDurable();
        return answer;
    }

    Document write(Supplier<Document> command) {
        try {
            return exclusively(() -> applyThenAppend(command));
        } finally {
            awaitDurable();
        }
    }

    /** For a command that cannot be undone but is deterministic: journalled first. */
    Document shape(String database, String name, Document content, Supplier<Document> command) {
        try {
            return exclusively(() -> {
                if (journal != null) {
                    journal.abandonSuccessor();
                }
                applyThenAppend(() -> {
                    effects.command(database, name, content);
                    return content;
                });
                return command.get();
            });
        } finally {
            awaitDurable();
        }
    }

    <T> T exclusively(Supplier<T> action) {
        return locked(lock.writeLock(), action);
    }

    <T> T shared(Supplier<T> action) {
        return locked(lock.readLock(), action);
    }

    private static <T> T locked(Lock side, Supplier<T> action) {
        side.lock();
        try {
            return action.get();
        } finally {
            side.unlock();
        }
    }

    private Document applyThenAppend(Supplier<Document> command) {
        Journal to = journal;
        if (to == null) {
            return command.get();
        }
        ensureWritable(to);
        effects.begin();
        try {
            return command.get();
        } finally {
            // Also after a failure: an ordered insert, for one, has got as far as its duplicate.
            appendOrUndo(to);
        }
    }

    private void ensureWritable(Journal to) {
        try {
            to.ensureWritable();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void appendOrUndo(Journal to) {
        var record = effects.end();
        MongoServerError spoiled = effects.spoiled();
        if (spoiled != null) {
            undo(to);
            throw spoiled;
        }
        try {
            to.append(record);
        } catch (IOException e) {
            undo(to);
            throw unwritable(e);
        }
        if (failing.compareAndSet(true, false)) {
            log.info("The store can write to its disk again.");
        }
    }

    /** What is put back may get another position, behind a running compaction's back. */
    private void undo(Journal from) {
        from.abandonSuccessor();
        effects.undo();
    }

    private void awaitDurable() {
        Journal to = journal;
        if (to != null) {
            try {
                to.await(to.appended());
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    private MongoServerError unwritable(IOException cause) {
        if (failing.compareAndSet(false, true)) {
            log.error("The store cannot write to its disk and refuses all writes until it can: {}", cause.toString());
        }
        return Failures.unwritable(cause);
    }
}
