package io.ovation.analytics.report;

import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one session after the other, of those that are left, page by page.
 *
 * <p>All calls come from one thread, one after the other.
 */
final class Lane {
    private final Deque<Activity> left;
    private final Timers timers;
    private @Nullable Supplier<Future<Boolean>> round;

    Lane(Deque<Activity> left, Timers timers) {
        this.left = left;
        this.timers = timers;
    }

    /** Reads the next page; true when no session is left for this lane. */
    Future<Boolean> page() {
        Supplier<Future<Boolean>> current = round;
        if (current == null) {
            Activity next = left.poll();
            if (next == null) {
                return Future.succeededFuture(true);
            }
            current = next.round(timers.now());
            round = current;
        }
        return current.get().map(this::read);
    }

    private boolean read(boolean whole) {
        if (whole) {
            round = null;
        }
        return whole && left.isEmpty();
    }
}
