package io.ovation.bench.fanout;

import io.ovation.bench.attendee.Stamp;
import io.ovation.bench.socket.ClientSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts messages at a steady rate, in turn from each of some sockets, whether or not the server keeps up. What a message says of its time is
 * when it was due, so that a stall is seen in all messages that it delayed.
 */
final class Poster {
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final List<ClientSocket> senders;
    private final int bytes;
    private final double perSecond;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long posted;

    Poster(List<ClientSocket> senders, int bytes, double perSecond) {
        this.senders = senders;
        this.bytes = bytes;
        this.perSecond = perSecond;
        this.thread = new Thread(this::run, "poster");
        thread.setDaemon(true);
        thread.start();
    }

    /** Messages sent so far. */
    long posted() {
        return posted;
    }

    private void run() {
        long startedAt = System.nanoTime();
        for (int turn = 0; running; turn++) {
            long due = startedAt + (long) (turn * (SECOND_NANOS / perSecond));
            for (long wait = due - System.nanoTime(); wait > 0 && running; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            senders.get(turn % senders.size()).send(command(due));
            posted = turn + 1L;
        }
    }

    private String command(long due) {
        return "{\"op\":\"send\",\"channel\":\"chat\",\"clientId\":\""
                + Stamp.clientId(due, NUMBER.incrementAndGet()) + "\",\"type\":\"post-message\",\"body\":{\"text\":\""
                + Stamp.text(due, bytes) + "\"}}";
    }

    /** Ends it and answers how many messages were sent. */
    long stop() {
        running = false;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return posted;
    }
}
