package io.ovation.gateway.tokens;

import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the store again and again, and at once when told; one look at a time. Whoever asks during a look waits for the next one,
 * because the running one may have missed what they heard of. All calls come from one event loop.
 */
final class TokenWatch {
    private static final Logger LOG = LoggerFactory.getLogger(TokenWatch.class);

    private final Supplier<Future<Void>> work;
    private final Timers timers;
    private final int pauseMillis;
    private @Nullable Future<Void> looking;
    private @Nullable Promise<Void> next;
    private boolean silent;

    TokenWatch(Supplier<Future<Void>> work, Timers timers, int pauseMillis) {
        this.work = work;
        this.timers = timers;
        this.pauseMillis = pauseMillis;
    }

    /** Looks from now on. */
    void start() {
        timers.after(pauseMillis, () -> look().onComplete(done -> start()));
    }

    /** Done when a look that began now or later is over; fails when the store is silent. */
    Future<Void> look() {
        if (looking == null) {
            return begin();
        }
        if (next == null) {
            next = Promise.promise();
        }
        return next.future();
    }

    private Future<Void> begin() {
        Future<Void> now = work.get();
        looking = now;
        return now.onComplete(done -> ended(done.failed()));
    }

    private void ended(boolean failed) {
        if (failed && !silent) {
            LOG.warn("The store does not say which tokens were ended; what is known holds");
        }
        silent = failed;
        looking = null;
        Promise<Void> waiting = next;
        next = null;
        if (waiting != null) {
            begin().onComplete(waiting);
        }
    }
}
