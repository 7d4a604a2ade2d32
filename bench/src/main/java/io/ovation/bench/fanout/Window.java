package io.ovation.bench.fanout;

import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.attendee.Tally;
import io.ovation.bench.measure.Machine;
import io.ovation.bench.measure.ProcessUsage;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What happened in a stretch of time.
 *
 * @param seconds how long it was
 * @param tally what the crowd saw
 * @param serverCores processor time of the server's process for each second, or NaN when it cannot be seen
 * @param serverThreadCores the same of its busiest thread
 * @param clientCores the same of the load generator
 * @param foreignCores the same of everything else on the machine; what is much above zero spoils the figures
 * @param residentMiB memory of the server's process at the end
 */
record Window(
        double seconds,
        Tally tally,
        double serverCores,
        double serverThreadCores,
        double clientCores,
        double foreignCores,
        double residentMiB) {
    private static final double MIB = 1024 * 1024;

    private record Reading(long atNanos, long machine, Optional<ProcessUsage> server, ProcessUsage client) {
        static Reading now(Supplier<Optional<ProcessUsage>> server) {
            return new Reading(System.nanoTime(), Machine.busyNanos(), server.get(), ProcessUsage.own());
        }
    }

    /** Watches for so long; the crowd's count must have been taken just before. */
    static Window watch(Crowd crowd, Supplier<Optional<ProcessUsage>> server, double seconds) {
        Reading before = Reading.now(server);
        pause(seconds);
        Tally tally = crowd.take();
        Reading after = Reading.now(server);
        double span = after.atNanos - before.atNanos;
        double own = after.client.cpuNanosSince(before.client) / span;
        double theirs = Double.NaN;
        double thread = Double.NaN;
        double resident = Double.NaN;
        if (before.server.isPresent() && after.server.isPresent()) {
            theirs = after.server.get().cpuNanosSince(before.server.get()) / span;
            thread = after.server.get().busiestThreadNanosSince(before.server.get()) / span;
            resident = after.server.get().residentBytes() / MIB;
        }
        double all = (after.machine - before.machine) / span;
        double foreign = Math.max(0, all - own - (Double.isNaN(theirs) ? 0 : theirs));
        return new Window(span / 1e9, tally, theirs, thread, own, foreign, resident);
    }

    static void pause(double seconds) {
        long until = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        for (long wait = until - System.nanoTime(); wait > 0; wait = until - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }

    double deliveriesPerSecond() {
        return tally.deliveries() / seconds;
    }

    double framesPerSecond() {
        return tally.frames() / seconds;
    }

    double messagesPerFrame() {
        return tally.frames() == 0 ? 0 : (double) tally.deliveries() / tally.frames();
    }

    double bytesPerFrame() {
        return tally.frames() == 0 ? 0 : (double) tally.frameBytes() / tally.frames();
    }

    /** Microseconds of the server's process for each message that reached somebody. */
    double serverMicrosPerDelivery() {
        return serverCores * 1e6 / deliveriesPerSecond();
    }

    /** Microseconds of the server's busiest thread, which writes to the sockets, for each frame. */
    double threadMicrosPerFrame() {
        return serverThreadCores * 1e6 / framesPerSecond();
    }

    /** What is in the way of more. */
    String saturated() {
        if (foreignCores > 0.5) {
            return "other programs";
        }
        if (serverThreadCores > 0.85) {
            return "server loop";
        }
        return serverCores + clientCores + foreignCores > 0.9 * Machine.cores() ? "machine" : "nothing";
    }
}
