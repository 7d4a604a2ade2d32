package io.ovation.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a folder's content back into memory and leaves a journal that can be appended to. */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final StoreFolder folder;
    private final LogFile.Disk disk;
    private final boolean fsync;

    Recovery(StoreFolder folder, LogFile.Disk disk, boolean fsync) {
        this.folder = folder;
        this.disk = disk;
        this.fsync = fsync;
    }

    /** The generation in use, after making the first one if there is none. */
    long generation() throws IOException {
        OptionalLong newest = folder.newestGeneration();
        long generation = newest.isPresent() ? newest.getAsLong() : createFirst();
        folder.deleteAllBut(generation);
        return generation;
    }

    private long createFirst() throws IOException {
        long first = 1;
        try (LogFile file = disk.open(folder.temporary(first))) {
            byte[] magic = RecordFrame.magic();
            file.truncate(0);
            file.write(0, magic, magic.length);
            file.sync();
        }
        folder.publish(first);
        folder.sync();
        return first;
    }

    Journal replay(long generation, StoredBackend backend) throws IOException {
        Path path = folder.journal(generation);
        Replay replay = new Replay(backend);
        RecordReader.Outcome outcome = read(path, replay);
        report(path, outcome);
        LogFile file = disk.open(path);
        try {
            if (outcome.badBytes() > 0) {
                file.truncate(outcome.goodBytes());
                file.sync();
            }
            log.info("The store in {} is back: {} records, {} bytes.", path, replay.records(), outcome.goodBytes());
            return new Journal(file, outcome.goodBytes(), fsync);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static RecordReader.Outcome read(Path path, Replay replay) throws IOException {
        try {
            return RecordReader.read(path, replay);
        } catch (RuntimeException e) {
            throw new IOException(
                    "Record " + (replay.records() + 1) + " of " + path
                            + " is whole but cannot be applied; nothing was changed, so another version may read it.",
                    Failures.withoutContent(e));
        }
    }

    private static void report(Path path, RecordReader.Outcome outcome) throws IOException {
        switch (outcome.end()) {
            case WHOLE -> {}
            case TORN ->
                log.warn(
                        "{} ended in the middle of a record, as after a kill; these {} bytes were dropped.",
                        path,
                        outcome.badBytes());
            case DAMAGED -> {
                Path kept = keepBadBytes(path, outcome);
                log.error(
                        "{} IS DAMAGED at byte {}: the store goes on with what was before; THE LAST {} BYTES, WHICH MAY"
                                + " HOLD ACKNOWLEDGED WRITES, ARE NOT IN IT. They are kept in {}.",
                        path,
                        outcome.goodBytes(),
                        outcome.badBytes(),
                        kept);
            }
        }
    }

    private static Path keepBadBytes(Path path, RecordReader.Outcome outcome) throws IOException {
        Path kept = path.resolveSibling(path.getFileName() + ".damaged-at-" + outcome.goodBytes());
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(outcome.goodBytes());
            Files.deleteIfExists(kept);
            Files.copy(in, kept);
        }
        return kept;
    }
}
