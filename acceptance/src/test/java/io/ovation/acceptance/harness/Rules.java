package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Which rules a problem says were broken. */
final class Rules {
    private Rules() {}

    /** As {@code field:rule field:rule}. */
    static String of(JsonNode problem) {
        List<String> rules = new ArrayList<>();
        problem.path("errors")
                .forEach(error -> rules.add(
                        error.path("field").asText() + ":" + error.path("rule").asText()));
        return String.join(" ", rules);
    }
}
