package io.ovation.bench.vote;

import com.fasterxml.jackson.databind.JsonNode;
import io.ovation.bench.server.Gateway;
import io.ovation.platform.bus.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A poll with three options that a moderator publishes, ends and reads, over REST. */
final class Poll {
    static final int OPTIONS = 3;

    private final Gateway gateway;
    private final String path;
    private final long id;

    private Poll(Gateway gateway, String path, long id) {
        this.gateway = gateway;
        this.path = path;
        this.id = id;
    }

    static Poll publish(Gateway gateway, String session) {
        String path = "/sessions/" + session;
        Map<String, Object> content =
                Map.of("kind", "poll", "question", "Which?", "options", List.of("One", "Two", "Three"));
        JsonNode made =
                gateway.ask("POST", path + "/interactions", Json.text(Map.of("content", content, "publish", true)));
        return new Poll(gateway, path, made.path("seq").asLong());
    }

    /** The command of a socket that votes. */
    String vote(String clientId, int option) {
        return "{\"op\":\"send\",\"channel\":\"interactions\",\"clientId\":\"" + clientId
                + "\",\"type\":\"answer-interaction\",\"body\":{\"interaction\":" + id + ",\"choices\":[" + option
                + "]}}";
    }

    /** Ends it; how many people chose each option. */
    List<Long> end() {
        gateway.ask("PUT", path + "/interactions/" + id + "/end", "");
        List<Long> counts = new ArrayList<>();
        for (JsonNode each : gateway.ask("GET", path + "/interactions", "").path("interactions")) {
            if (each.path("id").asLong() == id) {
                each.at("/results/counts").forEach(count -> counts.add(count.asLong()));
            }
        }
        return counts;
    }

    /** How often results were published while it was open. */
    long published() {
        JsonNode log = gateway.ask("GET", path + "/channels/interactions/events?limit=300", "");
        long counted = 0;
        for (JsonNode event : log.path("events")) {
            counted += event.path("type").asText().equals("results-counted") ? 1 : 0;
        }
        return counted;
    }
}
