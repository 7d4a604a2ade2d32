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
        warmSeconds = options.number("warm-seconds", 5);
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
            tap(sockets, warmSeconds);
            pause(SETTLE_MILLIS);
            crowd.take();
            ProcessUsage before = ProcessUsage.of(edition.pid());
            tap(sockets, seconds);
            ProcessUsage after = ProcessUsage.of(edition.pid());
            pause(SETTLE_MILLIS); // what was tapped last is shown within it
            Tally seen = crowd.take();
            if (seen.problems() > 0) {
                throw new IllegalStateException(seen.problems() + " taps were refused: " + seen.complaints());
            }
            return figures(seen, before, after);
        }
    }

    private ReactionFigures figures(Tally seen, ProcessUsage before, ProcessUsage after) {
        double frames = seen.frames() / seconds / people;
        double[] floor = floor(frames);
        long taken = seen.ackLatency().count();
        return new ReactionFigures(
                "reactions",
                people,
                taken / seconds,
                frames,
                taken / seconds / people,
                seen.ackLatency().millisAt(0.5),
                seen.ackLatency().millisAt(0.99),
                100.0 * seen.shown() / people / taken,
                after.cpuNanosSince(before) / SECOND / seconds,
                after.busiestThreadNanosSince(before) / SECOND / seconds,
                floor[0],
                floor[1]);
    }

    /** Everybody in turn, at even distances, whether or not the server keeps up. */
    private void tap(List<ClientSocket> sockets, double howLong) {
        long taps = (long) (howLong * people * tapsEach);
        long startedAt = System.nanoTime();
        for (long tap = 0; tap < taps; tap++) {
            long due = startedAt + (long) (tap / (people * tapsEach) * SECOND);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            sockets.get((int) (tap % people)).send(command(due));
        }
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
