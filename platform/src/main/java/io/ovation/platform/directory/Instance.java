package io.ovation.platform.directory;

import io.vertx.core.json.JsonObject;

/**
 * One running instance of a service.
 *
 * @param service for example {@code chat-service}
 * @param id unique among all instances of all services
 * @param address where it answers on the bus, {@code <service>@<id>}
 * @param node the cluster node it runs on
 * @param startedAtMillis epoch milliseconds
 */
public record Instance(String service, String id, String address, String node, long startedAtMillis) {

    static Instance from(JsonObject json) {
        return new Instance(
                json.getString("service"),
                json.getString("id"),
                json.getString("address"),
                json.getString("node"),
                json.getLong("startedAtMillis"));
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("service", service)
                .put("id", id)
                .put("address", address)
                .put("node", node)
                .put("startedAtMillis", startedAtMillis);
    }
}
