package io.ovation.bench.fanout;

import io.ovation.bench.measure.Histogram;

/** A step in figures for other programs: milliseconds, microseconds, cores and figures a second. */
record StepFigures(
        String step,
        int sockets,
        double messagesPerSecond,
        boolean sustained,
        double deliveriesPerSecond,
        double framesPerSecond,
        double messagesPerFrame,
        double bytesPerFrame,
        double p50Millis,
        double p99Millis,
        double maxMillis,
        double ackP50Millis,
        double ackP99Millis,
        double serverCores,
        double serverThreadCores,
        double clientCores,
        double foreignCores,
        double serverMicrosPerDelivery,
        double threadMicrosPerFrame,
        double residentMiB,
        long missing,
        long lags,
        long problems,
        String saturated) {

    static StepFigures of(Step step) {
        Window window = step.window();
        Histogram latency = window.tally().deliveryLatency();
        Histogram acks = window.tally().ackLatency();
        return new StepFigures(
                step.name(),
                step.sockets(),
                round(step.rate()),
                step.sustained(),
                round(window.deliveriesPerSecond()),
                round(window.framesPerSecond()),
                round(window.messagesPerFrame()),
                round(window.bytesPerFrame()),
                latency.millisAt(0.5),
                latency.millisAt(0.99),
                latency.maxMillis(),
                acks.millisAt(0.5),
                acks.millisAt(0.99),
                round(window.serverCores()),
                round(window.serverThreadCores()),
                round(window.clientCores()),
                round(window.foreignCores()),
                round(window.serverMicrosPerDelivery()),
                round(window.threadMicrosPerFrame()),
                round(window.residentMiB()),
                step.missing(),
                window.tally().lags(),
                window.tally().problems(),
                window.saturated());
    }

    private static double round(double value) {
        return Double.isFinite(value) ? Math.round(value * 1_000) / 1_000.0 : 0;
    }
}
