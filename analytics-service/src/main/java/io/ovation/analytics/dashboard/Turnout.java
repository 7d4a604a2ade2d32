package io.ovation.analytics.dashboard;

import io.ovation.contracts.event.CountRegistrations;
import io.ovation.contracts.event.EventEndpoints;
import io.ovation.contracts.event.RegistrationCount;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.bus.CallContext;
import io.ovation.platform.channel.Timers;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many are registered for an event, as stage-service says; asked at most every ten seconds for each event, and the last word holds while
 * stage-service is silent.
 *
 * <p>All calls come from one thread.
 */
final class Turnout {
    private static final long FRESH_MILLIS = 10_000;
    private static final int EVENTS = 1000;

    private record Known(long registered, long at) {}

    private final Bus bus;
    private final Timers timers;
    private final Map<CountRegistrations, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    Turnout(Bus bus, Timers timers) {
        this.bus = bus;
        this.timers = timers;
    }

    Future<Long> registered(CountRegistrations asked) {
        Known last = known.getOrDefault(asked, new Known(0, Long.MIN_VALUE));
        long now = timers.monotonicMillis();
        if (last.at() != Long.MIN_VALUE && now - last.at() < FRESH_MILLIS) {
            return Future.succeededFuture(last.registered());
        }
        return bus.ask(EventEndpoints.COUNT_REGISTRATIONS, asked, CallContext.service(""))
                .map(RegistrationCount::count)
                .onSuccess(count -> keep(asked, new Known(count, now)))
                .otherwise(last.registered());
    }

    private void keep(CountRegistrations asked, Known count) {
        known.put(asked, count);
        if (known.size() > EVENTS) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
