package io.ovation.platform.observe;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.micrometer.VertxPrometheusOptions;
import java.util.UUID;

/** The meters of one process: Prometheus's format, with those of Vert.x and the JVM. */
public final class Metrics {
    private Metrics() {}

    public static PrometheusMeterRegistry registry() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    /** Options under a name of their own, since Vert.x shares registries of the same name within a JVM. */
    public static MetricsOptions options() {
        return new MicrometerMetricsOptions()
                .setEnabled(true)
                .setJvmMetricsEnabled(true)
                .setRegistryName(UUID.randomUUID().toString())
                .addDisabledMetricsCategory(MetricsDomain.NAMED_POOLS)
                .setPrometheusOptions(new VertxPrometheusOptions().setEnabled(true));
    }
}
