package io.ovation.platform.observe;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.ovation.platform.config.ConfigException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/** Health and metrics over HTTP on a port of their own, for probes and Prometheus. */
public final class ManagementServer {
    private final Health health;
    private final PrometheusMeterRegistry meters;
    private final HttpServer server;

    private ManagementServer(Vertx vertx, Health health, PrometheusMeterRegistry meters) {
        this.health = health;
        this.meters = meters;
        this.server = vertx.createHttpServer().requestHandler(this::answer);
    }

    /** Listens from now on. */
    public static Future<ManagementServer> start(
            Vertx vertx, ManagementSettings settings, Health health, PrometheusMeterRegistry meters) {
        ManagementServer management = new ManagementServer(vertx, health, meters);
        return management
                .server
                .listen(settings.port(), settings.host())
                .map(management)
                .recover(failure -> Future.failedFuture(
                        ConfigException.cannotListen("OVATION_MANAGEMENT_PORT", settings.port(), failure)));
    }

    public int port() {
        return server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/health/started" -> health.isStarted().onSuccess(report -> answer(request, report));
            case "/health/live" -> health.isLive().onSuccess(report -> answer(request, report));
            case "/health/ready" -> health.isReady().onSuccess(report -> answer(request, report));
            case "/metrics" ->
                request.response()
                        .putHeader("Content-Type", "text/plain; version=0.0.4")
                        .end(meters.scrape());
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static void answer(HttpServerRequest request, Health.Report report) {
        request.response()
                .setStatusCode(report.up() ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .end(report.toJson().toBuffer());
    }
}
