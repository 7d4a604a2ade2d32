package io.ovation.store.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a store, held by one opener at a time. A journal is {@code store-<generation>.journal}; the highest
 * generation counts, since a compaction writes the next one under a temporary name, complete, before it is renamed.
 */
final class StoreFolder implements Closeable {

    private static final Pattern JOURNAL = Pattern.compile("store-(\\d{10})\\.journal");
    private static final String TEMPORARY_SUFFIX = ".tmp";

    /**
     * The folders open in this JVM. Static, because closing any channel on the lock file, even that of a refused second
     * opener, would drop the POSIX lock of the whole process.
     */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lockChannel;

    private StoreFolder(Path folder, FileChannel lockChannel) {
        this.folder = folder;
        this.lockChannel = lockChannel;
    }

    static StoreFolder lock(Path path) throws IOException {
        Files.createDirectories(path);
        Path folder = path.toRealPath();
        if (!OPEN.add(folder)) {
            throw alreadyOpen(folder, "this process");
        }
        try {
            return new StoreFolder(folder, lockedChannel(folder));
        } catch (IOException | RuntimeException e) {
            OPEN.remove(folder);
            throw e;
        }
    }

    private static FileChannel lockedChannel(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) != null) {
                return channel;
            }
            throw alreadyOpen(folder, "another process");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static IllegalStateException alreadyOpen(Path folder, String where) {
        return new IllegalStateException("The store in " + folder + " is already open in " + where
                + "; stop that one first or choose another folder.");
    }

    Path journal(long generation) {
        return folder.resolve(String.format("store-%010d.journal", generation));
    }

    Path temporary(long generation) {
        return folder.resolve(journal(generation).getFileName() + TEMPORARY_SUFFIX);
    }

    OptionalLong newestGeneration() throws IOException {
        return journals().stream().mapToLong(StoreFolder::generation).max();
    }

    /** Gives the complete and synced temporary file its name: from here on it is the store. */
    void publish(long generation) throws IOException {
        Files.move(temporary(generation), journal(generation), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the names durable. */
    void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Deletes what is not this generation: older ones and those that were never finished. */
    void deleteAllBut(long generation) throws IOException {
        for (Path path : journals(other -> other != generation)) {
            Files.delete(path);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(StoreFolder::isTemporary).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<Path> journals() throws IOException {
        return journals(any -> true);
    }

    private List<Path> journals(LongPredicate wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> generation(path) > 0 && wanted.test(generation(path)))
                    .toList();
        }
    }

    /** 0 if it is no journal. */
    private static long generation(Path path) {
        Matcher name = JOURNAL.matcher(path.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    private static boolean isTemporary(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("store-") && name.endsWith(".journal" + TEMPORARY_SUFFIX);
    }

    @Override
    public void close() throws IOException {
        lockChannel.close();
        OPEN.remove(folder);
    }
}
