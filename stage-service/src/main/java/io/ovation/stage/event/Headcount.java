package io.ovation.stage.event;

import io.vertx.core.Future;

/** How many people are registered for an event and have not cancelled. */
@FunctionalInterface
public interface Headcount {
    Future<Long> registered(String account, String event);
}
