package io.ovation.store.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A real disk that can be made to fail as a full or broken one does. */
final class FailingDisk implements LogFile.Disk {

    private volatile boolean full;
    private volatile boolean syncFails;

    void fill(boolean isFull) {
        full = isFull;
    }

    void failSync(boolean fails) {
        syncFails = fails;
    }

    @Override
    public LogFile open(Path path) throws IOException {
        DiskLogFile file = new DiskLogFile(path);
        return new LogFile() {
            @Override
            public void write(long offset, byte[] bytes, int length) throws IOException {
                if (full) {
                    file.write(offset, bytes, length / 2);
                    throw new IOException("No space left on device");
                }
                file.write(offset, bytes, length);
            }

            @Override
            public void truncate(long length) throws IOException {
                file.truncate(length);
            }

            @Override
            public void sync() throws IOException {
                if (syncFails) {
                    throw new IOException("Input/output error");
                }
                file.sync();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
