package io.ovation.platform.launch;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MultiMapConfig;
import com.hazelcast.config.ServerSocketEndpointConfig;
import java.util.Map;

/**
 * Hazelcast as Vert.x needs it: members only (any client that reaches the port could read the bus's registrations), no discovery but the
 * configured one, and dead members noticed within a second, frozen ones within the configured silence.
 */
final class HazelcastConfig {
    private HazelcastConfig() {}

    static Config of(ClusterSettings settings) {
        Config config = new Config().setClusterName(settings.name()).setLiteMember(settings.lite());
        properties(settings.maxSilenceSeconds()).forEach(config::setProperty);
        config.getMetricsConfig().setEnabled(false);
        config.getJetConfig().setEnabled(false);
        network(config, settings);
        collectionsOfVertx(config);
        return config;
    }

    private static void network(Config config, ClusterSettings settings) {
        ServerSocketEndpointConfig endpoint = new ServerSocketEndpointConfig()
                .setPort(settings.place().port())
                .setPortAutoIncrement(false);
        endpoint.getInterfaces().setEnabled(true).addInterface(settings.place().host());
        config.getAdvancedNetworkConfig().setEnabled(true).setMemberEndpointConfig(endpoint);
        join(config.getAdvancedNetworkConfig().getJoin(), settings);
    }

    private static void join(JoinConfig join, ClusterSettings settings) {
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        boolean byDns = !settings.peers().dns().isEmpty();
        join.getTcpIpConfig().setEnabled(!byDns).setMembers(settings.peers().members());
        join.getKubernetesConfig()
                .setEnabled(byDns)
                .setProperty("service-dns", settings.peers().dns())
                .setProperty("service-port", Integer.toString(settings.place().port()));
    }

    /** What {@code default-cluster.xml} of vertx-hazelcast says about the collections that Vert.x keeps. */
    private static void collectionsOfVertx(Config config) {
        config.addMultiMapConfig(new MultiMapConfig("__vertx.subs")
                .setBackupCount(1)
                .setValueCollectionType(MultiMapConfig.ValueCollectionType.SET));
        config.addMapConfig(new MapConfig("__vertx.haInfo").setBackupCount(1));
        config.addMapConfig(new MapConfig("__vertx.nodeInfo").setBackupCount(1));
    }

    private static Map<String, String> properties(int maxSilenceSeconds) {
        return Map.ofEntries(
                Map.entry("hazelcast.logging.type", "slf4j"),
                Map.entry("hazelcast.phone.home.enabled", "false"),
                Map.entry("hazelcast.shutdownhook.enabled", "false"),
                Map.entry("hazelcast.socket.bind.any", "false"),
                Map.entry("hazelcast.wait.seconds.before.join", "0"),
                Map.entry("hazelcast.heartbeat.interval.seconds", "1"),
                Map.entry("hazelcast.heartbeat.failuredetector.type", "deadline"),
                Map.entry("hazelcast.max.no.heartbeat.seconds", Integer.toString(maxSilenceSeconds)),
                Map.entry("hazelcast.connection.monitor.max.faults", "1"),
                Map.entry("hazelcast.merge.first.run.delay.seconds", "10"),
                Map.entry("hazelcast.merge.next.run.delay.seconds", "10"),
                Map.entry("hazelcast.operation.call.timeout.millis", "10000"),
                Map.entry("hazelcast.member.list.publish.interval.seconds", "10"));
    }
}
