package io.ovation.acceptance.harness;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Posts numbered messages through a client, the next one a little after the last was answered, until it is told to stop. */
public final class Poster {
    private final LiveClient client;
    private final String name;
    private final long pauseMillis;
    private volatile boolean stopped;
    private volatile CompletableFuture<Void> idle = CompletableFuture.completedFuture(null);
    private int number;

    public Poster(LiveClient client, String name, long pauseMillis) {
        this.client = client;
        this.name = name;
        this.pauseMillis = pauseMillis;
    }

    public Poster start() {
        idle = new CompletableFuture<>();
        next();
        return this;
    }

    private void next() {
        if (stopped) {
            idle.complete(null);
            return;
        }
        Sent sent = client.post(name + "#" + ++number);
        CompletableFuture<Void> unused = sent.answer()
                .thenRunAsync(this::next, CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS));
    }

    /** Waits until the last message was answered. */
    public void stop() {
        stopped = true;
        idle.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
