package io.ovation.platform.launch;

import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.core.HazelcastInstance;
import io.ovation.platform.directory.Directory;
import io.ovation.platform.observe.Health;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import org.jspecify.annotations.Nullable;

/**
 * The Vert.x of this process, alone or as a member of a cluster.
 *
 * @param nodeId how vertx-hazelcast names this node to the others
 * @param hazelcast null when alone
 */
record Member(Vertx vertx, String nodeId, @Nullable HazelcastInstance hazelcast) {
    /** The member attribute under which vertx-hazelcast keeps its node id, which is not the member's UUID. */
    private static final String NODE_ID = "__vertx.nodeId";

    static Future<Member> start(VertxBuilder builder, ClusterSettings settings) {
        if (!settings.clustered()) {
            return Future.succeededFuture(new Member(builder.build(), "alone", null));
        }
        HazelcastClusterManager manager = new HazelcastClusterManager(HazelcastConfig.of(settings));
        return builder.withClusterManager(manager)
                .buildClustered()
                .map(vertx -> new Member(vertx, manager.getNodeId(), manager.getHazelcastInstance()));
    }

    /** The bus between processes; Vert.x would wait 20 s for pings and trust every certificate. */
    static EventBusOptions busOptions(ClusterSettings settings) {
        EventBusOptions options = new EventBusOptions()
                .setHost(settings.place().host())
                .setPort(settings.place().busPort())
                .setConnectTimeout(1000)
                .setClusterPingInterval(1000)
                .setClusterPingReplyInterval(1000)
                .setTrustAll(false);
        if (settings.tls().enabled()) {
            options.setSsl(true)
                    .setClientAuth(ClientAuth.REQUIRED)
                    .setKeyCertOptions(new PemKeyCertOptions()
                            .setKeyPath(settings.tls().key())
                            .setCertPath(settings.tls().certificate()))
                    .setTrustOptions(
                            new PemTrustOptions().addCertPath(settings.tls().authority()));
        }
        return options;
    }

    /** Tells the directory of lost nodes, and health of a cluster that is unsafe for now or lost for good. */
    void watch(Directory directory, Health health) {
        if (hazelcast == null) {
            return;
        }
        HazelcastInstance cluster = hazelcast;
        directory.believeOnly(node -> hasNode(cluster, node));
        cluster.getCluster().addMembershipListener(new MembershipListener() {
            @Override
            public void memberAdded(MembershipEvent event) {}

            @Override
            public void memberRemoved(MembershipEvent event) {
                directory.nodeLeft(String.valueOf(event.getMember().getAttribute(NODE_ID)));
            }
        });
        health.live(
                "cluster",
                () -> vertx.executeBlocking(
                        () -> require(cluster.getLifecycleService().isRunning())));
        health.ready(
                "cluster",
                () -> vertx.executeBlocking(
                        () -> require(cluster.getPartitionService().isLocalMemberSafe())));
    }

    private static boolean hasNode(HazelcastInstance cluster, String node) {
        return cluster.getLifecycleService().isRunning()
                && cluster.getCluster().getMembers().stream()
                        .anyMatch(member -> node.equals(member.getAttribute(NODE_ID)));
    }

    private static boolean require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("The cluster is not safe.");
        }
        return true;
    }
}
