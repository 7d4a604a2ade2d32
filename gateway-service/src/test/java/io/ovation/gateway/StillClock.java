package io.ovation.gateway;

import io.ovation.platform.channel.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until somebody moves it. */
public final class StillClock implements Timers {
    private final List<Task> tasks = new ArrayList<>();
    private long millis = 1_000;

    private record Task(long at, Runnable work) {}

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

    /** Time goes by, and nothing is done in it. */
    public void skip(long passing) {
        millis += passing;
    }

    public void pass(long passing) {
        skip(passing);
        List<Task> due = tasks.stream().filter(task -> task.at <= millis).toList();
        tasks.removeAll(due);
        due.forEach(task -> task.work.run());
    }
}
