package io.ovation.bench.attendee;

import io.ovation.bench.measure.Histogram;
import io.ovation.bench.socket.ClientSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many people, all of them somebody else, in one session. */
public final class Crowd implements AutoCloseable {
    private static final long PAUSE_NANOS = 1_000_000;

    private final Entry entry;
    private final List<Loop> loops;
    private final Set<ClientSocket> sockets = new HashSet<>();
    private final Histogram joins = new Histogram();
    private final List<String> losses = new ArrayList<>();

    /** Nobody yet, to be served by this many threads of the load generator. */
    public Crowd(Entry entry, int threads) {
        this.entry = entry;
        this.loops = IntStream.range(0, threads)
                .mapToObj(number -> new Loop("crowd-" + number))
                .toList();
    }

    Entry entry() {
        return entry;
    }

    /** Lets so many people join, as fast as the server takes them with at most {@code atOnce} on their way. */
    public void join(int people, int atOnce, long limitMillis) {
        long deadline = deadline(limitMillis);
        for (int number = 0; number < people; number++) {
            int started = number;
            waitFor(() -> started - present() - lost() < atOnce, deadline);
            start(number);
        }
        waitForAll(people, deadline);
    }

    /** Lets so many people join at even distances within {@code overMillis}, whether or not the server keeps up. */
    public void joinWave(int people, long overMillis, long limitMillis) {
        long deadline = deadline(limitMillis);
        long startedAt = System.nanoTime();
        for (int number = 0; number < people; number++) {
            long due = startedAt + TimeUnit.MILLISECONDS.toNanos(overMillis) * number / people;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            start(number);
        }
        waitForAll(people, deadline);
    }

    private void waitForAll(int people, long deadline) {
        waitFor(() -> present() + lost() >= people, deadline);
        if (lost() > 0) {
            throw new IllegalStateException(lost() + " of " + people + " could not join: " + losses.get(0));
        }
    }

    private static long deadline(long limitMillis) {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
    }

    private void start(int number) {
        Loop loop = loops.get(number % loops.size());
        loop.sockets().connect(entry.address(), entry.path(), new Attendee(this, loop, number));
    }

    private interface Condition {
        boolean holds();
    }

    private void waitFor(Condition condition, long deadline) {
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Only " + present() + " could join in time; " + lost() + " were refused.");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    synchronized void joined(ClientSocket socket, long nanos) {
        if (sockets.add(socket)) {
            joins.record(nanos);
        }
    }

    synchronized void lost(String why) {
        losses.add(why);
    }

    private synchronized int present() {
        return sockets.size();
    }

    /** People whose connection ended or never came about. */
    public synchronized int lost() {
        return losses.size();
    }

    /** Why connections ended, each reason with how often it was given. */
    public synchronized Map<String, Long> losses() {
        return losses.stream().collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    }

    /** From the start of the connection to the answered subscription. */
    public synchronized Histogram joins() {
        return joins;
    }

    /** Some of them, at most this many. */
    public synchronized List<ClientSocket> some(int number) {
        return sockets.stream().limit(number).toList();
    }

    /** What all have seen since it was last asked. */
    public Tally take() {
        Tally sum = new Tally();
        List<CompletableFuture<Tally>> answers = loops.stream().map(Loop::take).toList();
        answers.forEach(answer -> sum.merge(answer.join()));
        return sum;
    }

    /** Everybody leaves. */
    @Override
    public void close() {
        loops.forEach(loop -> loop.sockets().close());
    }
}
