package io.ovation.store.embedded;

import java.nio.file.Path;

/**
 * How to open a durable {@link EmbeddedStore}; there is no host to choose, since it listens on 127.0.0.1 only.
 *
 * @param folder where the journal lives; made if missing, used by one process at a time
 * @param port 0 (any free one) to 65535
 * @param fsync true: an acknowledged write survives a power cut (grouped fsync, about half the speed); false: it survives
 *     the death of the process, and the operating system decides when it reaches the disk
 * @param compactAtBytes from this file size on (at least 1024) the journal is rewritten when it is over twice its content
 */
public record EmbeddedStoreOptions(Path folder, int port, boolean fsync, long compactAtBytes) {

    private static final long DEFAULT_COMPACT_AT_BYTES = 32L << 20;
    private static final long SMALLEST_COMPACT_AT_BYTES = 1024;

    public EmbeddedStoreOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The store's port must be between 0 and 65535, not " + port + ".");
        }
        if (compactAtBytes < SMALLEST_COMPACT_AT_BYTES) {
            throw new IllegalArgumentException(
                    "compactAtBytes must be at least " + SMALLEST_COMPACT_AT_BYTES + ", not " + compactAtBytes + ".");
        }
    }

    /** Any free port, no fsync, compaction from 32 MiB on. */
    public static EmbeddedStoreOptions in(Path folder) {
        return new EmbeddedStoreOptions(folder, 0, false, DEFAULT_COMPACT_AT_BYTES);
    }

    public EmbeddedStoreOptions withPort(int newPort) {
        return new EmbeddedStoreOptions(folder, newPort, fsync, compactAtBytes);
    }

    public EmbeddedStoreOptions withFsync(boolean newFsync) {
        return new EmbeddedStoreOptions(folder, port, newFsync, compactAtBytes);
    }

    public EmbeddedStoreOptions withCompactAtBytes(long newCompactAtBytes) {
        return new EmbeddedStoreOptions(folder, port, fsync, newCompactAtBytes);
    }
}
