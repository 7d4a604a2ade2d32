package io.ovation.platform.launch;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.ovation.platform.bus.Bus;
import io.ovation.platform.config.ConfigException;
import io.ovation.platform.config.Settings;
import io.ovation.platform.config.Sources;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.observe.Health;
import io.ovation.platform.observe.Logging;
import io.ovation.platform.observe.ManagementServer;
import io.ovation.platform.observe.Metrics;
import io.ovation.platform.store.Store;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MicrometerMetricsFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts services in this process, one or all of them, alone or in a cluster. */
public final class Launcher {
    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private Launcher() {}

    /** The whole of a {@code main}: configuration from the environment, start, and a graceful stop on SIGTERM. */
    public static void run(String process, Service<?>... services) {
        run(process, () -> Sources.read(System.getenv()), List.of(services));
    }

    /** The same with settings of the caller's own. */
    public static void run(String process, Supplier<Map<String, String>> source, List<Service<?>> services) {
        try {
            Map<String, String> values = source.get();
            Settings settings = Settings.of(values);
            NodeSettings read = NodeSettings.from(settings);
            Logging.configure(process, read.management().logLevel());
            Node node = start(values, services).await();
            stopOnSignal(process, node, read.stopping().totalMillis());
            LOG.info("{} has started; health and metrics are on port {}", process, node.managementPort());
        } catch (ConfigException e) {
            e.mistakes().forEach(LOG::error);
            System.exit(2);
        } catch (Exception e) { // await() throws what failed as it is, checked or not: a taken port is an IOException
            LOG.error("{} could not start", process, e);
            System.exit(1);
        }
    }

    /** Starts the services in this order with these {@code OVATION_…} values; tests start several nodes in one JVM. */
    public static Future<Node> start(Map<String, String> values, List<Service<?>> services) {
        Settings settings = Settings.of(values);
        NodeSettings read = NodeSettings.from(settings);
        List<Function<Platform, Deployable>> verticles = services.stream()
                .<Function<Platform, Deployable>>map(service -> service.prepare(settings))
                .toList();
        settings.check();
        settings.printed().forEach(LOG::info);
        settings.warnings().forEach(LOG::warn);
        PrometheusMeterRegistry meters = Metrics.registry();
        // Begins with a future of no context: one of Vert.x's could not complete any more once Vert.x is closed.
        return Future.succeededFuture(builder(read.cluster(), meters))
                .compose(builder -> Member.start(builder, read.cluster()))
                .compose(member -> Future.succeededFuture(member)
                        .compose(started -> stand(started, read, meters))
                        .compose(node -> node.deploy(verticles))
                        .recover(failure -> member.vertx().close().transform(closed -> Future.failedFuture(failure))));
    }

    private static VertxBuilder builder(ClusterSettings cluster, PrometheusMeterRegistry meters) {
        return Vertx.builder()
                .with(new VertxOptions()
                        .setPreferNativeTransport(true)
                        .setMetricsOptions(Metrics.options())
                        .setEventBusOptions(Member.busOptions(cluster)))
                .withMetrics(new MicrometerMetricsFactory(meters));
    }

    private static Future<Node> stand(Member member, NodeSettings settings, PrometheusMeterRegistry meters) {
        Vertx vertx = member.vertx();
        Health health = new Health();
        Directory directory = new Directory(vertx, member.nodeId(), settings.directory());
        member.watch(directory, health);
        Bus bus = new Bus(vertx, directory, meters, settings.bus());
        Store store = new Store(vertx, settings.store());
        Platform platform = new Platform(vertx, bus, directory, store, meters, health, Clock.systemUTC());
        return directory
                .ready()
                .compose(listening -> ManagementServer.start(vertx, settings.management(), health, meters))
                .map(management -> new Node(platform, management, settings.stopping()));
    }

    private static void stopOnSignal(String process, Node node, int totalMillis) {
        Runnable stop = () -> {
            try {
                node.stop().await(totalMillis, TimeUnit.MILLISECONDS);
                LOG.info("{} has stopped", process);
            } catch (Exception e) {
                LOG.warn("{} could not stop in time", process, e);
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    }
}
