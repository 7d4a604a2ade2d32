package io.ovation.acceptance.harness;

import static org.awaitility.Awaitility.await;

import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.InternalKeys;
import io.ovation.store.embedded.EmbeddedStore;
import io.ovation.store.embedded.EmbeddedStoreOptions;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two gateways, two chat-services and a stage-service, each in a process of its own and given only the secrets that it needs, as one
 * Hazelcast cluster on loopback, on a store in this JVM.
 */
public final class Cluster implements Place, AutoCloseable {
    private static final String ACCOUNT = "102";
    private static final String GATEWAY = "io.ovation.gateway.Main";
    private static final String CHAT = "io.ovation.chat.Main";
    private static final String STAGE = "io.ovation.stage.Main";

    private final EmbeddedStore store;
    private final Tokens tokens = new Tokens(ACCOUNT, secret());
    private final String personKey = secret();
    private final InternalKeys keys = InternalKeys.generate();
    private final String clusterName = "acceptance-" + UUID.randomUUID();
    private final List<Integer> clusterPorts;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<URI> gateways;
    private final Map<String, String> settings;

    private static final class Node {
        private final String main;
        private final Map<String, String> environment;
        private final URI management;
        private ChildJvm process;

        Node(String name, String main, Map<String, String> environment, URI management) {
            this.main = main;
            this.environment = environment;
            this.management = management;
            this.process = ChildJvm.start(name, main, List.of(), environment);
        }
    }

    private Cluster(Path folder, Map<String, String> settings) {
        this.settings = settings;
        store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder));
        clusterPorts = Stream.generate(ChildJvm::freePort).limit(5).toList();
        gateways = Stream.generate(() -> URI.create("http://localhost:" + ChildJvm.freePort()))
                .limit(2)
                .toList();
    }

    /** Starts all of them and waits until they are ready. */
    public static Cluster start(Path folder, Map<String, String> settings) {
        Cluster cluster = new Cluster(folder, settings);
        cluster.node("stage-1", STAGE, 0, Map.of());
        cluster.awaitReady();
        cluster.node("chat-1", CHAT, 1, Map.of());
        cluster.node("chat-2", CHAT, 2, Map.of());
        cluster.node("gateway-1", GATEWAY, 3, cluster.gatewaySettings(0));
        cluster.node("gateway-2", GATEWAY, 4, cluster.gatewaySettings(1));
        cluster.awaitReady();
        return cluster;
    }

    private void node(String name, String main, int place, Map<String, String> own) {
        int management = ChildJvm.freePort();
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(common(place, management));
        environment.putAll(own);
        nodes.put(name, new Node("cluster-" + name, main, environment, URI.create("http://127.0.0.1:" + management)));
    }

    private Map<String, String> common(int place, int management) {
        return Map.of(
                "OVATION_CLUSTER", "true",
                "OVATION_CLUSTER_NAME", clusterName,
                "OVATION_CLUSTER_PORT", Integer.toString(clusterPorts.get(place)),
                "OVATION_CLUSTER_MEMBERS",
                        String.join(
                                ",",
                                clusterPorts.stream()
                                        .map(port -> "127.0.0.1:" + port)
                                        .toList()),
                "OVATION_BUS_PORT", Integer.toString(ChildJvm.freePort()),
                "OVATION_MANAGEMENT_PORT", Integer.toString(management),
                "OVATION_MONGO_URI", store.connectionString(),
                "OVATION_PERSON_KEY", personKey,
                "OVATION_INTERNAL_PUBLIC_KEYS", Json.text(Map.of(keys.keyId(), keys.publicKey())));
    }

    private Map<String, String> gatewaySettings(int number) {
        return Map.of(
                "OVATION_PORT", Integer.toString(gateways.get(number).getPort()),
                "OVATION_ACCOUNTS",
                        Json.text(Map.of(
                                "accounts",
                                List.of(Map.of(
                                        "id", ACCOUNT, "secrets", List.of(tokens.secret()), "widgetSessions", true)))),
                "OVATION_INTERNAL_KEY_ID", keys.keyId(),
                "OVATION_INTERNAL_PRIVATE_KEY", keys.privateKey());
    }

    private void awaitReady() {
        await("the cluster is ready")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> nodes.values().stream().allMatch(Cluster::ready));
    }

    private static boolean ready(Node node) {
        if (!node.process.alive()) {
            throw new IllegalStateException(node.main + " ended: " + node.process.output());
        }
        return probe(node.management, "/health/started") == 200 && probe(node.management, "/health/ready") == 200;
    }

    private static int probe(URI management, String path) {
        try {
            return Rest.probe(management.resolve(path)).statusCode();
        } catch (UncheckedIOException notYet) {
            return 0;
        }
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    @Override
    public List<URI> gateways() {
        return gateways;
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }

    /** SIGKILL. */
    public void kill(String name) {
        node(name).process.kill();
    }

    /** A new process in its place. */
    public void restart(String name) {
        Node node = node(name);
        node.process = ChildJvm.start("cluster-" + name, node.main, List.of(), node.environment);
        awaitReady();
    }

    public Memory memory(String name) {
        return new Memory(node(name).process.pid());
    }

    public void freeze(String name) {
        node(name).process.freeze();
    }

    public void thaw(String name) {
        node(name).process.thaw();
    }

    /** A fresh session whose chat lives on this chat-service, as the answered commands in its metrics show. */
    public Room roomOn(String chatService) {
        for (int attempt = 1; attempt <= 30; attempt++) {
            Room room = Room.in(this);
            double before = commands(chatService);
            room.moderator().posts("probe#" + attempt);
            if (commands(chatService) > before) {
                return room;
            }
            room.close();
        }
        throw new AssertionError("No session came to " + chatService);
    }

    private double commands(String chatService) {
        return Rest.probe(node(chatService).management.resolve("/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith("ovation_bus_requests_seconds_count")
                        && line.contains("operation=\"submit-command\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private Node node(String name) {
        Node node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("There is no node " + name + " among " + nodes.keySet());
        }
        return node;
    }

    @Override
    public void close() {
        new ArrayList<>(nodes.values()).forEach(node -> node.process.close());
        store.close();
    }
}
