package io.ovation.platform.launch;

import static io.ovation.platform.launch.Greeting.CONTEXT;
import static io.ovation.platform.launch.Greeting.GREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.core.Hazelcast;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.directory.Instance;
import io.vertx.core.Future;
import io.vertx.core.net.SelfSignedCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes of one cluster, in one JVM on loopback, each with Vert.x and Hazelcast of its own. */
class ClusterTest {
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(12_000, 14_000));

    private static final Greeting.Question ADA = new Greeting.Question("Ada");

    private final String clusterName = UUID.randomUUID().toString();
    private final int seedPort = freePort();
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stopAll() {
        Future.join(nodes.stream().map(Node::stop).toList()).otherwiseEmpty().await();
    }

    @Test
    void each_node_reaches_the_services_of_the_other() {
        Node gateway = start(seedPort, Map.of());
        Node chat = start(freePort(), Map.of(), Greeting.SERVICE);
        awaitInstances(gateway, 1);

        Greeting.Answer answer =
                gateway.platform().bus().ask(GREET, ADA, CONTEXT).await();

        assertThat(answer.text()).isEqualTo("hello Ada");
        assertThat(answer.instance()).isEqualTo(instances(chat).get(0).id());
        await().until(() -> gateway.platform().health().isReady().await().up());
    }

    @Test
    void when_a_node_dies_no_question_stays_unanswered_and_the_directory_drops_it() {
        Node gateway = start(seedPort, Map.of());
        AtomicBoolean dead = new AtomicBoolean();
        Node doomed = start(freePort(), Map.of(), Greeting.until(dead));
        start(freePort(), Map.of(), Greeting.SERVICE);
        awaitInstances(gateway, 2);
        String lost = ownInstance(doomed).id();
        String key = keyOwnedBy(gateway.platform().directory(), lost);

        dead.set(true);
        terminateHazelcastOf(doomed);
        Greeting.Answer answer =
                gateway.platform().bus().askOwner(GREET, key, ADA, CONTEXT).await();

        assertThat(answer.instance()).isNotEqualTo(lost);
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(instances(gateway))
                        .extracting(Instance::id)
                        .hasSize(1)
                        .doesNotContain(lost));
    }

    @Test
    void a_node_that_stops_gracefully_leaves_no_question_unanswered() {
        Node gateway = start(seedPort, Map.of("OVATION_BUS_TIMEOUT_MILLIS", "1000"));
        Node leaving = start(freePort(), Map.of("OVATION_STOP_LEAVE_MILLIS", "200"), Greeting.SERVICE);
        start(freePort(), Map.of(), Greeting.SERVICE);
        awaitInstances(gateway, 2);

        Future<Void> stopped = leaving.stop();
        while (!stopped.isComplete()) {
            gateway.platform().bus().ask(GREET, ADA, CONTEXT).await();
        }

        assertThat(stopped.succeeded()).isTrue();
        assertThat(instances(gateway)).hasSize(1);
    }

    @Test
    void with_mutual_tls_only_those_with_a_certificate_of_the_authority_are_heard() {
        Map<String, String> ours = tls(SelfSignedCertificate.create("localhost"));
        Node gateway = start(seedPort, ours);
        start(freePort(), ours, Greeting.SERVICE);
        awaitInstances(gateway, 1);
        assertThat(gateway.platform().bus().ask(GREET, ADA, CONTEXT).await().text())
                .isEqualTo("hello Ada");

        Node foreign = start(freePort(), tls(SelfSignedCertificate.create("localhost")), Greeting.SERVICE);

        await().during(Duration.ofMillis(1500))
                .atMost(Duration.ofSeconds(5))
                .until(() ->
                        instances(gateway).size() == 1 && instances(foreign).size() == 1);
    }

    @Test
    void a_hazelcast_client_is_turned_away() {
        start(seedPort, Map.of());
        ClientConfig client =
                new ClientConfig().setClusterName(clusterName).setProperty("hazelcast.logging.type", "slf4j");
        client.getNetworkConfig().addAddress("127.0.0.1:" + seedPort);
        client.getConnectionStrategyConfig().getConnectionRetryConfig().setClusterConnectTimeoutMillis(1000);

        assertThatThrownBy(() -> HazelcastClient.newHazelcastClient(client)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_serialized_java_object_does_not_pass() {
        Node node = start(seedPort, Map.of());

        assertThatThrownBy(() -> node.platform().vertx().eventBus().send("anywhere", new ArrayList<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Node start(int port, Map<String, String> more, Service<?>... services) {
        Map<String, String> values = new HashMap<>(Map.of(
                "OVATION_CLUSTER", "true",
                "OVATION_CLUSTER_NAME", clusterName,
                "OVATION_CLUSTER_PORT", Integer.toString(port),
                "OVATION_CLUSTER_MEMBERS", "127.0.0.1:" + seedPort,
                "OVATION_BUS_PORT", "0",
                "OVATION_MANAGEMENT_PORT", "0",
                "OVATION_BUS_DRAIN_MILLIS", "0",
                "OVATION_STOP_LEAVE_MILLIS", "0"));
        values.putAll(more);
        Node node = Launcher.start(values, List.of(services)).await();
        nodes.add(node);
        return node;
    }

    private static Map<String, String> tls(SelfSignedCertificate certificate) {
        return Map.of(
                "OVATION_BUS_TLS_KEY", certificate.privateKeyPath(),
                "OVATION_BUS_TLS_CERTIFICATE", certificate.certificatePath(),
                "OVATION_BUS_TLS_AUTHORITY", certificate.certificatePath());
    }

    private static void terminateHazelcastOf(Node node) {
        String nodeId = ownInstance(node).node();
        Hazelcast.getAllHazelcastInstances().stream()
                .filter(each -> nodeId.equals(each.getCluster().getLocalMember().getAttribute("__vertx.nodeId")))
                .forEach(each -> each.getLifecycleService().terminate());
    }

    private static Instance ownInstance(Node node) {
        return instances(node).stream()
                .min((a, b) -> Long.compare(a.startedAtMillis(), b.startedAtMillis()))
                .orElseThrow();
    }

    private static String keyOwnedBy(Directory directory, String id) {
        int number = 0;
        while (!directory
                .owner("greeting-service", "key " + number)
                .orElseThrow()
                .id()
                .equals(id)) {
            number++;
        }
        return "key " + number;
    }

    private static List<Instance> instances(Node node) {
        return node.platform().directory().instances("greeting-service");
    }

    private static void awaitInstances(Node node, int count) {
        await().until(() -> instances(node).size() == count);
    }

    /** Free, and below the ports that the kernel lends to outgoing connections, which could be lent before the node starts. */
    private static int freePort() {
        int port = NEXT_PORT.incrementAndGet();
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            return freePort();
        }
    }
}
