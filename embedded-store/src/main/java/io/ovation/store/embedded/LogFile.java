package io.ovation.store.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** One journal file, written from front to back. */
interface LogFile extends Closeable {

    /** Writes at the given offset; after a failure any part of the bytes may be there. */
    void write(long offset, byte[] bytes, int length) throws IOException;

    void truncate(long length) throws IOException;

    /** Returns when everything written is on the disk. */
    void sync() throws IOException;

    /** Where journal files come from; tests put a failing disk here. */
    interface Disk {
        LogFile open(Path path) throws IOException;
    }
}
