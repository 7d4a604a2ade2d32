package io.ovation.chat.group;

import io.ovation.platform.channel.Timers;
import java.time.Instant;

/** Time that stands still until a test moves it; tasks are for tests that run them. */
public final class HandTimers implements Timers {
    private long millis = 1_000_000;

    public void pass(long more) {
        millis += more;
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
        throw new AssertionError("nothing here waits");
    }
}
