package io.ovation.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagementServerTest {
    private final Vertx vertx = Vertx.vertx();
    private final Health health = new Health();
    private final PrometheusMeterRegistry meters = Metrics.registry();
    private int port;

    @BeforeEach
    void start() {
        ManagementSettings settings = new ManagementSettings("127.0.0.1", 0, ManagementSettings.LogLevel.INFO);
        port = ManagementServer.start(vertx, settings, health, meters).await().port();
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void a_process_is_not_ready_before_it_has_started_nor_while_it_leaves() throws Exception {
        assertThat(get("/health/started").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        health.markStarted();
        assertThat(get("/health/started").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        health.markLeaving();
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void a_failing_check_is_named_and_does_not_say_why() throws Exception {
        health.markStarted();
        health.ready("store", () -> Future.failedFuture("mongodb://ada:secret@db"));
        health.ready("bus", () -> Future.succeededFuture());

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"status\":\"down\",\"checks\":{\"bus\":\"up\",\"store\":\"down\"}}");
    }

    @Test
    void a_check_that_throws_or_never_ends_fails() throws Exception {
        health.live("broken", () -> {
            throw new IllegalStateException();
        });
        health.live("endless", () -> Promise.promise().future());

        assertThat(get("/health/live").body()).contains("\"broken\":\"down\",\"endless\":\"down\"");
    }

    @Test
    void meters_are_told_as_prometheus_reads_them() throws Exception {
        meters.counter("messages.posted").increment();

        assertThat(get("/metrics").body()).contains("messages_posted_total 1.0");
        assertThat(get("/anything").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
