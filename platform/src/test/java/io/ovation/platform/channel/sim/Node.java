package io.ovation.platform.channel.sim;

import io.ovation.platform.channel.Timers;
import java.time.Instant;

/** A process: it has a clock of its own that may be wrong, forgets everything when it is killed, and sleeps when it is paused. */
abstract class Node implements Timers {
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    final World world;
    final String name;
    private final long skewMillis;
    private final long monotonicOffset;
    private int life;
    private boolean up;
    private long pausedUntil;

    Node(World world, String name) {
        this.world = world;
        this.name = name;
        this.skewMillis = world.between(-600_000, 600_000);
        this.monotonicOffset = world.between(0, 1_000_000);
    }

    /** Starts with nothing in memory. */
    abstract void boot();

    final void start() {
        up = true;
        world.trace("%s starts", name);
        boot();
    }

    /** Kill -9: whatever it was doing never happened as far as it knows. */
    final void kill() {
        life++;
        up = false;
        pausedUntil = 0;
        world.trace("%s is killed", name);
        killed();
    }

    /** What the neighbours notice. */
    void killed() {}

    final void pauseUntil(long time) {
        pausedUntil = Math.max(pausedUntil, time);
        world.trace("%s sleeps until %d", name, pausedUntil);
    }

    final boolean up() {
        return up;
    }

    final boolean awake() {
        return world.now() >= pausedUntil;
    }

    final long pausedUntil() {
        return pausedUntil;
    }

    final int life() {
        return life;
    }

    @Override
    public final Instant now() {
        return START.plusMillis(world.now() + skewMillis);
    }

    @Override
    public final long monotonicMillis() {
        return world.now() + monotonicOffset;
    }

    @Override
    public final void after(long delayMillis, Runnable task) {
        world.scheduler().after(this, Math.max(1, delayMillis), task);
    }

    @Override
    public final String toString() {
        return name;
    }
}
