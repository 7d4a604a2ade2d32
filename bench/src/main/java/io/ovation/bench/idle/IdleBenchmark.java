package io.ovation.bench.idle;

import io.ovation.bench.Options;
import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.measure.JvmHeap;
import io.ovation.bench.measure.Machine;
import io.ovation.bench.measure.ProcessUsage;
import io.ovation.bench.server.Standalone;
import io.ovation.platform.bus.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** {@code ./ovation bench idle}: memory and processor time of each connection that is authenticated, subscribed and silent. */
public final class IdleBenchmark {
    /** Options that it knows. */
    public static final List<String> OPTIONS = List.of("sockets", "seconds", "threads");

    private static final int WARM_SOCKETS = 500;
    private static final int AT_ONCE = 64;
    private static final long JOIN_MILLIS = 180_000;

    /**
     * What was seen.
     *
     * @param heapBytes live heap for each connection
     * @param residentBytes memory of the process for each connection
     * @param cpuMicros microseconds of the process in a second for each connection, above what it uses without any
     */
    record Figures(String benchmark, int sockets, double heapBytes, double residentBytes, double cpuMicros, int lost) {}

    private record Reading(long heap, ProcessUsage usage, long atNanos) {
        static Reading of(long pid) {
            return new Reading(JvmHeap.liveBytes(pid), ProcessUsage.of(pid), System.nanoTime());
        }
    }

    private IdleBenchmark() {}

    public static void run(Options options) {
        int sockets = (int) options.number("sockets", 8_000);
        double seconds = options.number("seconds", 50);
        int threads = (int) options.number("threads", 1);
        Options.needOpenFiles(sockets + 500);
        try (Standalone edition = Standalone.start(Map.of())) {
            long pid = edition.pid();
            warmUp(edition, threads);
            double baseCores = cores(pid, seconds / 2);
            Reading before = Reading.of(pid);
            try (Crowd crowd = new Crowd(edition.gateway().newSession(), threads)) {
                crowd.join(sockets, AT_ONCE, JOIN_MILLIS);
                pause(5);
                double cores = cores(pid, seconds);
                Reading after = Reading.of(pid);
                print(new Figures(
                        "idle",
                        sockets,
                        (double) (after.heap - before.heap) / sockets,
                        (double) (after.usage.residentBytes() - before.usage.residentBytes()) / sockets,
                        (cores - baseCores) * 1e6 / sockets,
                        crowd.lost()));
            }
        }
    }

    /** The classes and pools that the first connections make are not theirs. */
    private static void warmUp(Standalone edition, int threads) {
        try (Crowd crowd = new Crowd(edition.gateway().newSession(), threads)) {
            crowd.join(WARM_SOCKETS, AT_ONCE, JOIN_MILLIS);
        }
        pause(5);
    }

    private static double cores(long pid, double seconds) {
        ProcessUsage before = ProcessUsage.of(pid);
        long startedAt = System.nanoTime();
        pause(seconds);
        return (double) ProcessUsage.of(pid).cpuNanosSince(before) / (System.nanoTime() - startedAt);
    }

    private static void pause(double seconds) {
        long until = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        for (long wait = until - System.nanoTime(); wait > 0; wait = until - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }

    private static void print(Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "idle: %d sockets, authenticated and subscribed, pinged every 25 s; %d cores, %d GiB%n"
                        + "  live heap        %8.1f KB for each%n  resident memory  %8.1f KB for each%n"
                        + "  processor time   %8.1f us a second for each%n  connections lost %8d%n%s%n",
                figures.sockets(),
                Machine.cores(),
                Machine.memoryGiB(),
                figures.heapBytes() / 1_000,
                figures.residentBytes() / 1_000,
                figures.cpuMicros(),
                figures.lost(),
                Json.text(figures));
    }
}
