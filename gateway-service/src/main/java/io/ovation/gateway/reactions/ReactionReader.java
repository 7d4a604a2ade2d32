package io.ovation.gateway.reactions;

import io.ovation.contracts.Problem.FieldError;
import io.ovation.contracts.Problems;
import io.ovation.contracts.channel.SubmitCommand;
import io.ovation.contracts.interactions.Reaction;
import io.ovation.contracts.interactions.SendReactions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a command's body how many of which reaction; a wrong one is refused whole, with every field and rule. */
final class ReactionReader {
    private static final String FIELD = "reactions";

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private ReactionReader() {}

    static SendReactions read(SubmitCommand sent) {
        if (!sent.type().equals(SendReactions.TYPE)) {
            throw Problems.INVALID
                    .withError("type", "known", "Reactions have no such command.")
                    .failure();
        }
        ReactionReader reader = new ReactionReader();
        reader.all(sent.body().get(FIELD));
        if (!reader.errors.isEmpty()) {
            throw Problems.INVALID.withErrors(reader.errors).failure();
        }
        return new SendReactions(reader.counts);
    }

    private void all(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && map.size() > Reaction.NAMES.size()) {
            refuse(FIELD, "max", "At most " + Reaction.NAMES.size() + " reactions.");
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((name, count) -> one(String.valueOf(name), count));
            long total = counts.values().stream().mapToLong(Long::longValue).sum();
            if (total > SendReactions.MOST) {
                refuse(FIELD, "max", "At most " + SendReactions.MOST + " reactions at once.");
            }
        } else {
            refuse(FIELD, "required", "Say how many of which reaction, for example {\"clap\": 1}.");
        }
    }

    private void one(String name, @Nullable Object count) {
        if (!Reaction.NAMES.contains(name)) {
            refuse(FIELD, "one-of", "A reaction is one of " + String.join(", ", Reaction.NAMES) + ".");
        } else if (count instanceof Integer whole && whole >= 1 && whole <= SendReactions.MOST) {
            counts.put(name, (long) whole);
        } else {
            refuse(FIELD + "." + name, "range", "A whole number from 1 to " + SendReactions.MOST + ".");
        }
    }

    private void refuse(String field, String rule, String message) {
        errors.add(new FieldError(field, rule, message));
    }
}
