package io.ovation.store.embedded;

import io.netty.buffer.ByteBuf;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that remembers every change, and while a compaction runs also the file that will replace it.
 *
 * <p>Appending and switching happen under the backend's write lock, so the order of the records is the order of the
 * changes. A failed write leaves the file as it was. A failed fsync leaves it unknown what is on the disk (Linux may then
 * report the next fsync as good), so such a file is distrusted until a compaction has written everything anew.
 */
final class Journal implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private final boolean fsync;
    private final Object syncing = new Object();
    private LogFile file;
    private long length;
    private @Nullable LogFile successor;
    private long successorLength;
    private boolean torn;
    private volatile boolean distrusted;
    private final AtomicLong appended = new AtomicLong();
    private long synced;

    /** Goes on behind the given length of the file. */
    Journal(LogFile file, long length, boolean fsync) {
        this.file = file;
        this.length = length;
        this.fsync = fsync;
    }

    /** Fails unless the next record may follow; first mends what the last failure left, if it can. */
    void ensureWritable() throws IOException {
        if (distrusted) {
            throw new IOException("an fsync has failed and the journal has not been rewritten yet");
        }
        if (torn) {
            file.truncate(length);
            torn = false;
        }
    }

    /** Appends a record unless it is empty; a failure leaves the journal as it was. The answer is for {@link #await}. */
    long append(ByteBuf record) throws IOException {
        if (RecordFrame.payloadBytes(record) == 0) {
            return appended.get();
        }
        RecordFrame.seal(record);
        try {
            file.write(length, record.array(), record.writerIndex());
        } catch (IOException e) {
            torn = true;
            throw e;
        }
        length += record.writerIndex();
        copyToSuccessor(record);
        return appended.incrementAndGet();
    }

    /** How many records have been appended; with {@link #await} also readers see only what is durable. */
    long appended() {
        return appended.get();
    }

    /**
     * Returns when that many records are durable. Whoever comes first syncs for all that have been appended by then, and
     * the others find theirs done: a group commit.
     */
    void await(long records) throws IOException {
        if (!fsync) {
            return;
        }
        synchronized (syncing) {
            if (distrusted) {
                throw new IOException("an fsync has failed");
            }
            if (synced < records) {
                long now = appended.get();
                syncOrDistrust();
                synced = now;
            }
        }
    }

    private void syncOrDistrust() throws IOException {
        try {
            file.sync();
        } catch (IOException e) {
            distrusted = true;
            throw e;
        }
    }

    /** From now on records go to this empty file as well. */
    void startSuccessor(LogFile next, long nextLength) {
        successor = next;
        successorLength = nextLength;
    }

    /** Adds a record, unless it is empty, to the successor only; false if there is none any more. Its failure costs the compaction, no command. */
    boolean copyToSuccessor(ByteBuf record) {
        if (successor == null || RecordFrame.payloadBytes(record) == 0) {
            return successor != null;
        }
        RecordFrame.seal(record);
        try {
            successor.write(successorLength, record.array(), record.writerIndex());
            successorLength += record.writerIndex();
            return true;
        } catch (IOException e) {
            log.warn("The compaction of the store was given up: {}", e.toString());
            successor = null;
            return false;
        }
    }

    /** True if there was one. */
    boolean abandonSuccessor() {
        boolean had = successor != null;
        successor = null;
        return had;
    }

    boolean hasSuccessor() {
        return successor != null;
    }

    /** The successor, complete and published, becomes the journal. */
    void switchToSuccessor() {
        LogFile old = file;
        synchronized (syncing) {
            file = Objects.requireNonNull(successor);
            length = successorLength;
            successor = null;
            torn = false;
            distrusted = false;
            synced = appended.get();
        }
        try {
            old.close();
        } catch (IOException e) {
            log.warn("The old journal could not be closed: {}", e.toString());
        }
    }

    void distrust() {
        distrusted = true;
    }

    boolean distrusted() {
        return distrusted;
    }

    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        try {
            file.sync();
        } finally {
            file.close();
        }
    }
}
