package io.ovation.platform.launch;

import io.vertx.core.Future;

/** One started process, or in tests one of several in a JVM. */
public interface Node {
    /** What its services stand on. */
    Platform platform();

    /** The port of health and metrics. */
    int managementPort();

    /** Stops gracefully: unready, drain, leave, wait, undeploy, close. */
    Future<Void> stop();
}
