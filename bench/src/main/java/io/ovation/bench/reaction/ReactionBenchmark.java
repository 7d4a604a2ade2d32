package io.ovation.bench.reaction;

import io.ovation.bench.Options;
import io.ovation.bench.attendee.Crowd;
import io.ovation.bench.attendee.Stamp;
import io.ovation.bench.attendee.Tally;
import io.ovation.bench.measure.ProcessUsage;
import io.ovation.bench.server.Floor;
import io.ovation.bench.server.FloorOrder;
import io.ovation.bench.server.Standalone;
import io.ovation.bench.socket.ClientSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code ./ovation bench reactions}: everybody in a session looks at reactions and taps at an even pace; then the same number of frames from
 * a bare writer to as many sockets.
 */
public final class ReactionBenchmark {
    /** Options that it knows. */
    public static final List<String> OPTIONS = List.of("people", "taps", "seconds", "warm-seconds", "threads");

    private static final int AT_ONCE = 64;
    private static final long LIMIT_MILLIS = 120_000;
    private static final int FLOOR_FRAME_BYTES = 120;
    private static final long SETTLE_MILLIS = 1_500;
    private static final long POLL_MILLIS = 20;
    private static final double SECOND = 1e9;

    private final int people;
    private final double tapsEach;
    private final double seconds;
    private final double warmSeconds;
    private final int threads;
    private long number;

    private ReactionBenchmark(Options options) {
        people = (int) options.number("people", 5_000);
        tapsEach = options.number("taps", 2);
        seconds = options.number("seconds", 10);
        warmSeconds = options.number("warm-seconds", 15);
        threads = (int) options.number("threads", 1);
    }

    public static void run(Options options) {
        ReactionBenchmark benchmark = new ReactionBenchmark(options);
        Options.needOpenFiles(benchmark.people + 500);
        try (Standalone edition = Standalone.start(Map.of())) {
            benchmark.measure(edition).print();
        }
    }

    private ReactionFigures measure(Standalone edition) {
        try (Crowd crowd = new Crowd(edition.gateway().newSession().watching("reactions"), threads)) {
            crowd.join(people, AT_ONCE, LIMIT_MILLIS);
            List<ClientSocket> sockets = crowd.some(people);
            answered(crowd, tap(sockets, warmSeconds));
            pause(SETTLE_MILLIS);
            crowd.take();
            ProcessUsage before = ProcessUsage.of(edition.pid());
            long startedAt = System.nanoTime();
            Tally seen = answered(crowd, tap(sockets, seconds));
            double tookSeconds = (System.nanoTime() - startedAt) / SECOND;
            ProcessUsage after = ProcessUsage.of(edition.pid());
            pause(SETTLE_MILLIS); // what was tapped last is shown within it
            long shown = seen.shown() + crowd.take().shown();
            return figures(seen, shown, tookSeconds, new Usage(before, after));
        }
    }

    private record Usage(ProcessUsage before, ProcessUsage after) {}

    /** Waits until so many taps are answered, and gives what all have seen meanwhile. */
    private static Tally answered(Crowd crowd, long taps) {
        long deadline = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
        Tally seen = crowd.take();
        while (seen.ackLatency().count() < taps) {
            if (seen.problems() > 0 || System.nanoTime() > deadline) {
                throw new IllegalStateException(seen.ackLatency().count() + " of " + taps + " taps were taken, "
                        + seen.problems() + " refused: " + seen.complaints());
            }
            pause(POLL_MILLIS);
            seen.merge(crowd.take());
        }
        return seen;
    }

    private ReactionFigures figures(Tally seen, long shown, double tookSeconds, Usage usage) {
        double frames = seen.frames() / tookSeconds / people;
        double[] floor = floor(frames);
        long taken = seen.ackLatency().count();
        return new ReactionFigures(
                "reactions",
                people,
                taken / tookSeconds,
                frames,
                taken / tookSeconds / people,
                seen.ackLatency().millisAt(0.5),
                seen.ackLatency().millisAt(0.99),
                100.0 * shown / people / taken,
                usage.after().cpuNanosSince(usage.before()) / SECOND / tookSeconds,
                usage.after().busiestThreadNanosSince(usage.before()) / SECOND / tookSeconds,
                floor[0],
                floor[1]);
    }

    /** Everybody in turn, at even distances, whether or not the server keeps up; how many taps that were. */
    private long tap(List<ClientSocket> sockets, double howLong) {
        long taps = (long) (howLong * people * tapsEach);
        long startedAt = System.nanoTime();
        for (long tap = 0; tap < taps; tap++) {
            long due = startedAt + (long) (tap / (people * tapsEach) * SECOND);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            sockets.get((int) (tap % people)).send(command(due));
        }
        return taps;
    }

    private String command(long due) {
        return "{\"op\":\"send\",\"channel\":\"reactions\",\"clientId\":\"" + Stamp.clientId(due, number++)
                + "\",\"type\":\"send-reactions\",\"body\":{\"reactions\":{\"clap\":1}}}";
    }

    /** Frames a second for each socket, and cores, of a bare writer at this pace. */
    private double[] floor(double framesForEach) {
        try (Floor floor = Floor.start(people);
                Crowd readers = new Crowd(floor.entry(), threads)) {
            readers.join(people, AT_ONCE, LIMIT_MILLIS);
            readers.take();
            long pause = (long) (SECOND / framesForEach);
            ProcessUsage before = floor.usage();
            floor.write(new FloorOrder(FLOOR_FRAME_BYTES, 1, pause, (long) (1_000 * seconds)));
            pause((long) (1_000 * seconds) + SETTLE_MILLIS);
            double cores = floor.usage().cpuNanosSince(before) / SECOND / seconds;
            return new double[] {readers.take().frames() / seconds / people, cores};
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
