package io.ovation.platform.channel.sim;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Virtual time in milliseconds: tasks run one after another in the order of their time, and nothing else moves the clock. */
final class Scheduler {
    private static final int MOST_TASKS = 1_000_000;

    private record Task(long at, long order, @Nullable Node node, int life, Runnable run) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private long now;
    private long orders;
    private int ran;

    long now() {
        return now;
    }

    /** A task of the world itself: nothing stops it. */
    void after(long delayMillis, Runnable run) {
        tasks.add(new Task(now + Math.max(0, delayMillis), orders++, null, 0, run));
    }

    /** A task of a node: forgotten when the node dies, late when it is paused. */
    void after(Node node, long delayMillis, Runnable run) {
        after(node, node.life(), delayMillis, run);
    }

    /** A task of an earlier or the present life of a node. */
    void after(Node node, int life, long delayMillis, Runnable run) {
        tasks.add(new Task(now + Math.max(0, delayMillis), orders++, node, life, run));
    }

    void runUntil(long time) {
        while (!tasks.isEmpty() && tasks.element().at() <= time) {
            Task task = tasks.remove();
            now = task.at();
            if (++ran > MOST_TASKS) {
                throw new IllegalStateException("the schedule never comes to rest");
            }
            Node node = task.node();
            if (node == null || node.awake()) {
                if (node == null || node.life() == task.life()) {
                    task.run().run();
                }
            } else {
                tasks.add(new Task(node.pausedUntil(), task.order(), node, task.life(), task.run()));
            }
        }
        now = time;
    }
}
