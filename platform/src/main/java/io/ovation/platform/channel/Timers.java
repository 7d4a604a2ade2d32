package io.ovation.platform.channel;

import java.time.Instant;

/** Time for owners and followers: the event loop's in production, virtual in the simulation. */
public interface Timers {
    /** The wall clock, UTC. */
    Instant now();

    /** Monotonic milliseconds, for lengths of time. */
    long monotonicMillis();

    /** Runs a task once, after a delay, on the owner's own thread. */
    void after(long delayMillis, Runnable task);
}
