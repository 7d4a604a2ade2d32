package io.ovation.platform.launch;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Starts services in this process. */
public final class Launcher {
    private Launcher() {}

    /** The whole of a {@code main}: configuration from the environment, start, and a graceful stop on SIGTERM. */
    public static void run(String process, Service<?>... services) {
        start(Map.of("process", process), List.of(services));
    }

    /** Starts the services in this order with these {@code OVATION_…} values; tests start several nodes in one JVM. */
    public static Future<Node> start(Map<String, String> values, List<Service<?>> services) {
        return Future.failedFuture(values.toString() + services);
    }
}
