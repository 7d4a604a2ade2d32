package io.ovation.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a run under faults comes to, by the invariants D1 to D9: what was sent and acked, what of it is stored, and what the clients made
 * of it. Holds for channels in which only {@link Poster}s write.
 *
 * @param lost acked but not stored under the acked seq (D2)
 * @param duplicated stored more than once (D3)
 * @param reordered stored before an earlier one of the same sender (D8)
 * @param violations everything that breaks an invariant, in words
 */
public record Delivery(int sent, int acked, int lost, int duplicated, int reordered, List<String> violations) {

    /** Compares what the clients know with the stored log. */
    public static Delivery of(List<LiveClient> clients, List<JsonNode> log) {
        return new Judge(clients, log).judge();
    }

    /** One line for the report. */
    public String figures(String fault, long healedMillis) {
        return "%s: sent %d, acked %d, lost %d, duplicated %d, reordered %d, healed after %d ms"
                .formatted(fault, sent, acked, lost, duplicated, reordered, healedMillis);
    }

    private static final class Judge {
        private final List<LiveClient> clients;
        private final Map<Long, String> stored = new TreeMap<>();
        private final List<String> violations = new ArrayList<>();

        Judge(List<LiveClient> clients, List<JsonNode> log) {
            this.clients = clients;
            long expected = 1;
            for (JsonNode row : log) {
                long seq = row.path("seq").asLong();
                if (seq != expected++) {
                    violations.add("D1: seq " + seq + " stands at place " + (expected - 1));
                }
                stored.put(seq, row.at("/body/text").asText());
            }
        }

        Delivery judge() {
            List<Sent> sent =
                    clients.stream().flatMap(client -> client.sent().stream()).toList();
            List<Sent> acked = sent.stream().filter(Sent::acked).toList();
            int lost = (int) acked.stream().filter(this::lost).count();
            int duplicated = duplicated();
            int reordered = reordered();
            clients.forEach(this::look);
            return new Delivery(sent.size(), acked.size(), lost, duplicated, reordered, List.copyOf(violations));
        }

        private boolean lost(Sent sent) {
            long seq = sent.seq();
            boolean lost = !Objects.equals(sent.body().get("text"), stored.get(seq));
            if (lost) {
                violations.add(
                        "D2: " + sent.body() + " was acked as " + seq + ", where " + stored.get(seq) + " stands");
            }
            return lost;
        }

        private int duplicated() {
            Map<String, Long> first = new HashMap<>();
            int before = violations.size();
            stored.forEach((seq, text) -> {
                Long other = first.putIfAbsent(text, seq);
                if (other != null) {
                    violations.add("D3: " + text + " is stored as " + other + " and as " + seq);
                }
            });
            return violations.size() - before;
        }

        private int reordered() {
            Map<String, Integer> newest = new HashMap<>();
            int before = violations.size();
            stored.forEach((seq, text) -> {
                String[] parts = text.split("#", 2);
                int number = Integer.parseInt(parts[1]);
                Integer earlier = newest.put(parts[0], number);
                if (earlier != null && earlier > number) {
                    violations.add("D8: " + text + " stands after " + parts[0] + "#" + earlier);
                }
            });
            return violations.size() - before;
        }

        /** D4, D5, D6, D7 and D9 for one client. */
        private void look(LiveClient client) {
            Applied applied = client.applied();
            violations.addAll(applied.violations());
            applied.texts().forEach((seq, text) -> {
                if (!text.equals(stored.get(seq))) {
                    violations.add("D4/D6: a client saw " + seq + " as " + text + ", stored is " + stored.get(seq));
                }
            });
            stored.keySet().stream()
                    .filter(seq ->
                            seq > applied.wholeAfter() && !applied.texts().containsKey(seq))
                    .forEach(seq -> violations.add("D5/D7/D9: a client misses " + seq));
        }
    }
}
