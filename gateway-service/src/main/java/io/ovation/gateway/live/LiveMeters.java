package io.ovation.gateway.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** What operators see of live connections; the definitions are in docs/metrics.md. */
public final class LiveMeters {
    private final MeterRegistry meters;
    private final Counter framesIn;
    private final Counter framesOut;
    private final Counter overflows;
    private final Counter merged;

    public LiveMeters(MeterRegistry meters) {
        this.meters = meters;
        this.framesIn = meters.counter("ovation.live.frames.in");
        this.framesOut = meters.counter("ovation.live.frames.out");
        this.overflows = meters.counter("ovation.live.overflows");
        this.merged = meters.counter("ovation.live.merged");
    }

    void connections(Supplier<Number> number) {
        meters.gauge(
                "ovation.live.connections", number, supplier -> supplier.get().doubleValue());
    }

    void received() {
        framesIn.increment();
    }

    void sent() {
        framesOut.increment();
    }

    void overflowed() {
        overflows.increment();
    }

    void merged() {
        merged.increment();
    }

    void closed(CloseCode code) {
        meters.counter("ovation.live.closes", "code", Integer.toString(code.code()))
                .increment();
    }
}
