package io.ovation.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ovation.platform.config.ConfigException;
import io.ovation.platform.observe.Health;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final Map<String, String> QUICK =
            Map.of("OVATION_MANAGEMENT_PORT", "0", "OVATION_STOP_LEAVE_MILLIS", "0", "OVATION_GREETING", "ahoy");

    @Test
    void a_started_service_answers_and_is_ready() {
        Node node = Launcher.start(QUICK, List.of(Greeting.SERVICE)).await();

        assertThat(ask(node).await().text()).isEqualTo("ahoy Ada");
        assertThat(node.platform().health().isReady().await()).isEqualTo(new Health.Report(true, Map.of()));
        assertThat(node.managementPort()).isPositive();

        node.stop().await();
    }

    @Test
    void a_stopping_process_drains_before_it_is_gone_and_is_not_ready() {
        Node node = Launcher.start(QUICK, List.of(Greeting.SERVICE)).await();

        node.stop().await();

        assertThat(node.platform().meters().counter("drained").count()).isEqualTo(1);
        assertThat(node.platform().health().isReady().await().up()).isFalse();
        assertThat(node.platform().directory().instances("greeting-service")).isEmpty();
    }

    @Test
    void several_processes_in_one_jvm_do_not_share_meters_or_instances() {
        Node one = Launcher.start(QUICK, List.of(Greeting.SERVICE)).await();
        Node other = Launcher.start(QUICK, List.of()).await();
        ask(one).await();

        assertThat(other.platform().meters().find("ovation.bus.requests").timer())
                .isNull();
        assertThat(other.platform().directory().instances("greeting-service")).isEmpty();

        Future.all(one.stop(), other.stop()).await();
    }

    @Test
    void mistakes_of_the_process_and_its_services_are_told_together_before_anything_starts() {
        Service<Integer> strict = new Service<>(
                "strict-service",
                settings -> settings.requiredText("OVATION_STRICT", "Must be there.")
                        .length(),
                (platform, length) -> context -> Future.succeededFuture());

        assertThatThrownBy(() -> Launcher.start(
                        Map.of("OVATION_CLUSTER", "true", "OVATION_BUS_TLS_KEY", "key.pem"), List.of(strict)))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        e -> assertThat(e.mistakes()).hasSize(3).contains("OVATION_STRICT must be set."));
    }

    @Test
    void a_service_that_fails_to_start_takes_the_process_down() {
        Service<String> failing =
                new Service<>("failing-service", settings -> "", (platform, none) -> new VerticleBase() {
                    @Override
                    public Future<?> start() {
                        return Future.failedFuture("no keys");
                    }
                });

        assertThatThrownBy(() -> Launcher.start(QUICK, List.of(Greeting.SERVICE, failing))
                        .await())
                .hasMessageContaining("no keys");
    }

    private static Future<Greeting.Answer> ask(Node node) {
        return node.platform().bus().ask(Greeting.GREET, new Greeting.Question("Ada"), Greeting.CONTEXT);
    }
}
