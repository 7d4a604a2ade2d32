package io.ovation.platform.channel;

import io.ovation.contracts.Audience;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.ChannelEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rules for tests: {@code +word} adds it once or is refused, {@code =word} sees that it is there, {@code -word} takes it, {@code #2} deletes row 2. */
final class WordLogic implements ChannelLogic<Set<String>, String> {
    @Override
    public Set<String> empty() {
        return new TreeSet<>();
    }

    @Override
    public Decision decide(Set<String> state, String command, Instant at) {
        String word = command.substring(1);
        boolean there = state.contains(word);
        Map<String, Object> body = Map.of("word", word);
        return switch (command.charAt(0)) {
            case '+' ->
                there ? Decision.refused(Problems.CONFLICT) : Decision.happened("added", body, Audience.EVERYONE);
            case '=' -> there ? Decision.unchanged() : Decision.happened("added", body, Audience.EVERYONE);
            case '-' -> there ? Decision.happened("taken", body, Audience.EVERYONE) : Decision.unchanged();
            default -> Decision.redacting("deleted", body, Audience.EVERYONE, List.of(Long.valueOf(word)));
        };
    }

    @Override
    public Set<String> apply(Set<String> state, ChannelEvent event) {
        TreeSet<String> next = new TreeSet<>(state);
        String word = event.body() == null ? "" : String.valueOf(event.body().get("word"));
        if (event.type().equals("added")) {
            next.add(word);
        } else if (event.type().equals("taken")) {
            next.remove(word);
        }
        return next;
    }

    @Override
    public Map<String, Object> encode(Set<String> state) {
        return Map.of("words", new ArrayList<>(state));
    }

    @Override
    public Set<String> decode(Map<String, Object> json) {
        TreeSet<String> state = new TreeSet<>();
        ((List<?>) json.getOrDefault("words", List.of())).forEach(word -> state.add((String) word));
        return state;
    }
}
