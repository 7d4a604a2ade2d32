package io.ovation.platform.launch;

import io.vertx.core.Future;

/** A verticle that must let go of people before its process leaves the cluster; a gateway moves its sockets away here. */
public interface Draining {
    /** Called once, when the process is no longer ready and everything still works. */
    Future<Void> drain();
}
