package io.ovation.gateway.reactions;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What operators see of reactions; the definitions are in docs/metrics.md. */
public final class ReactionMeters {
    private final Counter counted;
    private final Counter lost;

    public ReactionMeters(MeterRegistry meters) {
        this.counted = meters.counter("ovation.reactions.counted");
        this.lost = meters.counter("ovation.reactions.lost");
    }

    void counted(long reactions) {
        counted.increment((double) reactions);
    }

    void lost(long reactions) {
        lost.increment((double) reactions);
    }
}
