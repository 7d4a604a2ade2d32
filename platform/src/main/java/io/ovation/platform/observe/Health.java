package io.ovation.platform.observe;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whether this process has started, lives and is ready, as named checks that any part adds. A check passes when its future succeeds within
 * two seconds.
 */
public final class Health {
    private static final int CHECK_TIMEOUT_MILLIS = 2000;

    private final Map<String, Supplier<Future<?>>> liveChecks = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Future<?>>> readyChecks = new ConcurrentHashMap<>();
    private volatile boolean started;
    private volatile boolean leaving;

    /**
     * What a probe is told.
     *
     * @param up whether all checks passed
     * @param checks {@code up} or {@code down} by the name of the check; reasons are for the log
     */
    public record Report(boolean up, Map<String, String> checks) {
        JsonObject toJson() {
            return new JsonObject()
                    .put("status", up ? "up" : "down")
                    .put("checks", new JsonObject(new TreeMap<>(checks)));
        }
    }

    /** Adds a check whose failure means that only a restart helps. */
    public void live(String name, Supplier<Future<?>> check) {
        liveChecks.put(name, check);
    }

    /** Adds a check whose failure means that nobody should be sent here for now. */
    public void ready(String name, Supplier<Future<?>> check) {
        readyChecks.put(name, check);
    }

    /** Everything is deployed. */
    public void markStarted() {
        started = true;
    }

    /** The process is about to stop; it is not ready from now on. */
    public void markLeaving() {
        leaving = true;
    }

    public Future<Report> isStarted() {
        return Future.succeededFuture(new Report(started, Map.of()));
    }

    public Future<Report> isLive() {
        return report(liveChecks, true);
    }

    public Future<Report> isReady() {
        return report(readyChecks, started && !leaving);
    }

    private static Future<Report> report(Map<String, Supplier<Future<?>>> checks, boolean otherwiseUp) {
        Map<String, String> results = new TreeMap<>();
        List<Future<Boolean>> running = checks.entrySet().stream()
                .map(each -> passes(each.getValue()).onSuccess(up -> {
                    synchronized (results) {
                        results.put(each.getKey(), up ? "up" : "down");
                    }
                }))
                .toList();
        return Future.all(running).map(all -> new Report(otherwiseUp && !results.containsValue("down"), results));
    }

    private static Future<Boolean> passes(Supplier<Future<?>> check) {
        return Future.succeededFuture()
                .compose(go -> check.get())
                .timeout(CHECK_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .map(true)
                .otherwise(false);
    }
}
