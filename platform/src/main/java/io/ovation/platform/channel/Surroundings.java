package io.ovation.platform.channel;

import io.ovation.platform.bus.Bus;
import io.vertx.core.Vertx;

/**
 * What a feature that hosts channels is told about where it runs.
 *
 * @param interests which gateways listen to what
 * @param timers the clock of its event loop
 * @param limits the bounds of its channels
 */
public record Surroundings(Interests interests, Timers timers, HostLimits limits) {

    /** Those of a service on this bus. */
    public static Surroundings on(Vertx vertx, Bus bus) {
        Timers timers = new VertxTimers(vertx);
        HostLimits limits = HostLimits.DEFAULTS;
        return new Surroundings(new Interests(bus::send, timers, limits.leaseMillis()), timers, limits);
    }
}
