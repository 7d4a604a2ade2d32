package io.ovation.store.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread for what a store does by itself, again and again. */
final class Housekeeping implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private static final long CLOSE_TIMEOUT_SECONDS = 60;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-store-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    /** A chore that fails is logged and tried again at its next time. */
    interface Chore {
        void run() throws Exception;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Ends with the executor.
    void every(long millis, String what, Chore chore) {
        executor.scheduleWithFixedDelay(() -> attempt(what, chore), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void attempt(String what, Chore chore) {
        try {
            chore.run();
        } catch (IOException e) {
            log.warn("The store's {} failed and will be tried again: {}", what, e.toString());
        } catch (Exception e) {
            log.warn("The store's {} failed and will be tried again.", what, Failures.withoutContent(e));
        }
    }

    /** Waits for the chore that is running. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSE_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                log.warn("The store's housekeeping did not end in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
