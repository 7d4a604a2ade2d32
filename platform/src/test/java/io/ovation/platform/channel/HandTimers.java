package io.ovation.platform.channel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that a test moves by hand. */
public final class HandTimers implements Timers {
    private record Task(long at, Runnable run) {}

    private final List<Task> tasks = new ArrayList<>();
    private long millis;

    public void pass(long more) {
        millis += more;
        List<Task> due = tasks.stream().filter(task -> task.at() <= millis).toList();
        tasks.removeAll(due);
        due.forEach(task -> task.run().run());
    }

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public long monotonicMillis() {
        return millis;
    }

    @Override
    public void after(long delayMillis, Runnable task) {
        tasks.add(new Task(millis + delayMillis, task));
    }
}
