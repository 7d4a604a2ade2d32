package io.ovation.bench.join;

import io.ovation.bench.Options;
import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.measure.Histogram;
import io.ovation.bench.measure.Machine;
import io.ovation.bench.measure.ProcessUsage;
import io.ovation.bench.server.Standalone;
import io.ovation.platform.bus.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ./ovation bench join}: people who come into one session at even distances within some seconds, from connect to subscribed. */
public final class JoinBenchmark {
    /** Options that it knows. */
    public static final List<String> OPTIONS = List.of("people", "over-seconds", "warm-people", "threads");

    private static final int AT_ONCE = 64;
    private static final long LIMIT_MILLIS = 120_000;

    /** What was seen: milliseconds from connect to the answered subscription, seconds until all were in, and the process's time for each. */
    record Figures(
            String benchmark,
            int people,
            double overSeconds,
            double allInSeconds,
            double p50Millis,
            double p99Millis,
            double maxMillis,
            double cpuMicrosEach) {}

    private JoinBenchmark() {}

    public static void run(Options options) {
        int people = (int) options.number("people", 5_000);
        double overSeconds = options.number("over-seconds", 5);
        int warmPeople = (int) options.number("warm-people", 2_000);
        int threads = (int) options.number("threads", 1);
        Options.needOpenFiles(people + 500);
        try (Standalone edition = Standalone.start(Map.of())) {
            if (warmPeople > 0) {
                try (Crowd crowd = new Crowd(edition.gateway().newSession(), threads)) {
                    crowd.join(warmPeople, AT_ONCE, LIMIT_MILLIS);
                }
            }
            try (Crowd crowd = new Crowd(edition.gateway().newSession(), threads)) {
                print(wave(edition.pid(), crowd, people, overSeconds));
            }
        }
    }

    private static Figures wave(long pid, Crowd crowd, int people, double overSeconds) {
        ProcessUsage before = ProcessUsage.of(pid);
        long startedAt = System.nanoTime();
        crowd.joinWave(people, (long) (overSeconds * 1_000), LIMIT_MILLIS);
        double allIn = (System.nanoTime() - startedAt) / 1e9;
        Histogram joins = crowd.joins();
        return new Figures(
                "join",
                people,
                overSeconds,
                allIn,
                joins.millisAt(0.5),
                joins.millisAt(0.99),
                joins.maxMillis(),
                ProcessUsage.of(pid).cpuNanosSince(before) / 1_000.0 / people);
    }

    private static void print(Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "join: %d people within %.1f s into one session; %d cores, %d GiB%n  all in after %.1f s; connect to subscribed"
                        + " p50 %.1f ms, p99 %.1f ms, max %.1f ms; %.0f us of the server for each%n%s%n",
                figures.people(),
                figures.overSeconds(),
                Machine.cores(),
                Machine.memoryGiB(),
                figures.allInSeconds(),
                figures.p50Millis(),
                figures.p99Millis(),
                figures.maxMillis(),
                figures.cpuMicrosEach(),
                Json.text(figures));
    }
}
