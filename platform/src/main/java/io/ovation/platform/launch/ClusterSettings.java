package io.ovation.platform.launch;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;
import java.util.List;

/**
 * How this process finds the others and how they talk.
 *
 * @param clustered false for a process on its own
 * @param name only processes of the same cluster name join; it changes with each release of Hazelcast
 * @param lite true for a member that owns no cluster data, beside separate members that do
 * @param maxSilenceSeconds after how long a frozen member is dropped
 */
record ClusterSettings(
        boolean clustered, String name, Place place, Peers peers, Tls tls, boolean lite, int maxSilenceSeconds) {

    /** Where this process listens: Hazelcast and the bus each on a port of their own. */
    record Place(String host, int port, int busPort) {}

    /** Where the others are: {@code host:port} each, or a DNS name that lists them. */
    record Peers(List<String> members, String dns) {}

    /** PEM files of the bus: own key, own certificate, and the authority that all of the cluster trust. */
    record Tls(String key, String certificate, String authority) {
        boolean enabled() {
            return !key.isEmpty();
        }

        private boolean complete() {
            return key.isEmpty() == certificate.isEmpty() && key.isEmpty() == authority.isEmpty();
        }
    }

    static ClusterSettings from(Settings settings) {
        ClusterSettings read = new ClusterSettings(
                settings.flag("OVATION_CLUSTER", false, "Whether this process works with others."),
                settings.text(
                        "OVATION_CLUSTER_NAME",
                        "ovation-hazelcast-5.6.0",
                        "Only processes with the same name join; change it with each release of Hazelcast."),
                place(settings),
                peers(settings),
                tls(settings),
                settings.flag(
                        "OVATION_CLUSTER_LITE",
                        false,
                        "Whether this process owns no cluster data; then others must run that do."),
                settings.number(
                        "OVATION_CLUSTER_MAX_SILENCE_SECONDS",
                        8,
                        Range.seconds(3, 120),
                        "After how long without a heartbeat a member is dropped."));
        read.check(settings);
        return read;
    }

    private static Place place(Settings settings) {
        return new Place(
                settings.text("OVATION_CLUSTER_HOST", "127.0.0.1", "This process's own address within the cluster."),
                settings.number("OVATION_CLUSTER_PORT", 5701, Range.PORT, "The port for membership."),
                settings.number("OVATION_BUS_PORT", 5801, Range.PORT, "The port of the bus between processes."));
    }

    private static Peers peers(Settings settings) {
        return new Peers(
                settings.list("OVATION_CLUSTER_MEMBERS", "", "Where members are, as host:port; some of them will do."),
                settings.text(
                        "OVATION_CLUSTER_DNS", "", "A headless Kubernetes service that selects all members, instead."));
    }

    private static Tls tls(Settings settings) {
        return new Tls(
                settings.text(
                        "OVATION_BUS_TLS_KEY", "", "PEM file of the private key of the bus; turns on mutual TLS."),
                settings.text("OVATION_BUS_TLS_CERTIFICATE", "", "PEM file of the certificate of the bus."),
                settings.text(
                        "OVATION_BUS_TLS_AUTHORITY", "", "PEM file of the authority whose certificates may join."));
    }

    private void check(Settings settings) {
        if (clustered && peers.members().isEmpty() == peers.dns().isEmpty()) {
            settings.mistake(
                    "With OVATION_CLUSTER, one of OVATION_CLUSTER_MEMBERS and OVATION_CLUSTER_DNS must be set.");
        }
        if (!tls.complete()) {
            settings.mistake("OVATION_BUS_TLS_KEY, …_CERTIFICATE and …_AUTHORITY must be set together.");
        }
    }
}
