package io.ovation.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB-compatible store inside this process, for one node: reachable on 127.0.0.1 only, without authentication, and
 * bound by memory (about 1.1 KB of heap for a document of 200 bytes).
 *
 * <p>An acknowledged write survives the death of the process, with {@link EmbeddedStoreOptions#fsync} also a power cut,
 * whatever write concern the client asks for. What a MongoDB server has and this has not is refused with an error.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int WORKERS = 32;
    private static final long COMPACTION_CHECK_MILLIS = 1000;
    private static final long TTL_SWEEP_MILLIS = 3000;

    private final StoredBackend backend;
    private final Deque<Closeable> opened = new ArrayDeque<>();
    private String connectionString = "";
    private @Nullable Compaction compaction;

    private EmbeddedStore(StoredBackend backend) {
        this.backend = backend;
    }

    /** Opens the folder, brings its content back and listens; an {@link IllegalStateException} if it is open elsewhere. */
    public static EmbeddedStore open(EmbeddedStoreOptions options) {
        return open(options, DiskLogFile::new);
    }

    static EmbeddedStore open(EmbeddedStoreOptions options, LogFile.Disk disk) {
        EmbeddedStore store = new EmbeddedStore(new StoredBackend());
        try {
            store.compaction = store.recover(options, disk);
            store.keepHouse(options.compactAtBytes(), store.compaction);
            store.listen(options.port());
            return store;
        } catch (IOException e) {
            store.close();
            throw new UncheckedIOException(
                    "The store in " + options.folder() + " cannot be opened: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** A store that forgets everything at its end, for tests; any free port. */
    public static EmbeddedStore inMemory() {
        EmbeddedStore store = new EmbeddedStore(new StoredBackend());
        Housekeeping housekeeping = store.closing(new Housekeeping());
        housekeeping.every(TTL_SWEEP_MILLIS, "TTL sweep", new TtlSweep(store.backend, Clock.systemUTC())::run);
        store.listen(0);
        return store;
    }

    private Compaction recover(EmbeddedStoreOptions options, LogFile.Disk disk) throws IOException {
        StoreFolder folder = closing(StoreFolder.lock(options.folder()));
        Recovery recovery = new Recovery(folder, disk, options.fsync());
        long generation = recovery.generation();
        Journal journal = closing(recovery.replay(generation, backend));
        backend.gate().journalTo(journal);
        Compaction compaction = new Compaction(backend, folder, disk, journal, generation);
        compaction.runIfDue(options.compactAtBytes());
        return compaction;
    }

    private void keepHouse(long compactAtBytes, Compaction compaction) {
        Housekeeping housekeeping = closing(new Housekeeping());
        housekeeping.every(COMPACTION_CHECK_MILLIS, "compaction", () -> compaction.runIfDue(compactAtBytes));
        housekeeping.every(TTL_SWEEP_MILLIS, "TTL sweep", new TtlSweep(backend, Clock.systemUTC())::run);
    }

    private void listen(int port) {
        MongoServer server = new MongoServer(backend);
        server.bind(new InetSocketAddress(loopback(), port), 1, WORKERS);
        closing(server::shutdownNow);
        connectionString = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** Not what the JVM prefers to call loopback, which may be ::1. */
    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T extends Closeable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }

    /** Where a client connects, as {@code mongodb://127.0.0.1:<port>}. */
    public String connectionString() {
        return connectionString;
    }

    /** Rewrites the journal whether it is due or not; false if it was given up. For tests, as is the backend. */
    boolean compact() throws IOException {
        return compaction != null && compaction.run();
    }

    StoredBackend backend() {
        return backend;
    }

    /** Stops listening, lets running commands end, syncs the journal and gives the folder free. */
    @Override
    public void close() {
        IOException failure = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new UncheckedIOException("The store could not be closed cleanly.", failure);
        }
    }
}
