package io.ovation.platform.launch;

import io.micrometer.core.instrument.MeterRegistry;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.observe.Health;
import io.ovation.platform.store.Store;
import io.vertx.core.Vertx;
import java.time.Clock;

/** What every service of a process stands on; handed to each verticle by the {@link Launcher}. */
public record Platform(
        Vertx vertx, Bus bus, Directory directory, Store store, MeterRegistry meters, Health health, Clock clock) {}
